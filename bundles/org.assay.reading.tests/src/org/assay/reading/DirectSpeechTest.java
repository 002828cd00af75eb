package org.assay.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.assay.reading.Attribution.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DirectSpeechTest {

	@ParameterizedTest
	@ValueSource(strings = { "“The quay will open,” Ada Quill said.", "“The quay will open,” said Ada Quill.",
			"Ada Quill said: “The quay will open.”", "Ada Quill said, \"The quay will open.\"",
			"\"The quay will open,\" Ada Quill told reporters on Monday.",
			"“The quay will open”, Ada Quill, the mayor of Brack, added.",
			"In a speech on Monday Ada Quill said: “The quay will open.”",
			"``The quay will open,'' Ada Quill said." })
	void cueBeforeAndAfter(String text) {
		Sample sample = Sample.of(text);
		Attribution quill = sample.attribution("The quay will open");
		assertEquals(Kind.direct, quill.kind());
		assertEquals("Ada Quill", quill.speaker());
		assertEquals(1, quill.cue().size());
		assertTrue(sample.words(quill.source()).startsWith("Ada Quill"), () -> sample.words(quill.source()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Mayor Ada Quill: “The quay will open.”|Ada Quill",
			"Ada Quill (Brack): “The quay will open.”|Ada Quill",
			"Tom Bell left early. Ada Quill agreed. “The quay will open.”|Ada Quill",
			"A note in the report makes that clear: “The quay will open.”|A note in the report",
			"A sailor asked for a chart and Ada Quill said, “The quay will open.”|Ada Quill",
			"“The quay will open,” said Ada Quill, who doubted that it would close.|Ada Quill",
			"“The quay will open,” a clerk, who was not allowed to speak, told Fox News.|a clerk",
			"His mood was grim, she said, but still, “The quay will open,” said Ada Quill.|Ada Quill",
			"“The quay will open,” Ada Quill answered.|Ada Quill",
			"Calling the toll “a gift,” Ada Quill shouted “The quay will open.”|Ada Quill",
			"Her account posted: “The quay will open.”|Her account" })
	void whoSaysIt(String text, String speaker) {
		assertEquals(speaker, Sample.of(text).attribution("The quay will open").speaker());
	}

	@Test
	void aQuestionIsReportedByTheWordsBehindIt() {
		assertEquals("Ada Quill",
				Sample.of("“I am tired,” Tom Bell said.\n\n“Will the quay open?” Ada Quill, the mayor, "
						+ "replied.").attribution("Will the quay open").speaker());
	}

	@Test
	void whatIsSaidWithinTheQuotationDoesNotTellWhoSpeaks() {
		assertEquals("Ada Quill", Sample.of("Ada Quill: “Tom Bell told us that the tug was lost.”")
				.attribution("Tom Bell told us that the tug was lost").speaker());
		assertTrue(Sample.of("“I think that the tug is lost.”").attributions().stream()
				.noneMatch(found -> found.contains(" I:")));
	}

	@Test
	void splitByItsCue() {
		Sample sample = Sample.of("“The old quay,” Ada Quill said, “will open in spring.”");
		assertEquals("Ada Quill", sample.attribution("The old quay … will open in spring").speaker());
	}

	@Test
	void goesOnAfterTheCue() {
		Sample sample = Sample.of("“The quay will open,” Ada Quill said. “Nobody doubts it.” The rain went on.");
		assertEquals("Ada Quill", sample.attribution("The quay will open … Nobody doubts it").speaker());
	}

	@Test
	void goesOnInTheNextParagraph() {
		Sample sample = Sample.of("Ada Quill said: “The quay will open.\n\n“It will stay open all year.”\n\n"
				+ "It rained.");
		assertEquals("Ada Quill", sample.attribution("The quay will open … It will stay open all year").speaker());
	}

	@Test
	void theInnerQuotationStaysInTheOuterOne() {
		Sample sample = Sample.of("“He called it ‘a grand day’ and left,” Ada Quill said.");
		assertEquals("Ada Quill", sample.attribution("He called it ‘a grand day’ and left").speaker());
	}

	@Test
	void anApostropheIsNoQuotation() {
		assertEquals(List.of(), Sample.of("The Bells' boats and the Quills' nets lay on '90s quays.")
				.attributions());
	}

	@Test
	void wordsBetweenMarksThatNobodySpeaksHaveNoSpeaker() {
		assertEquals(List.of(), Sample.of("The ship “Grey Heron” left the quay at noon.").attributions());
	}

	@Test
	void aQuotationOfItsOwnIsAnnouncedBeforeOrSignedBehind() {
		assertEquals("Ada Quill", Sample.of("Tom Bell left. “I am tired,” he said.\n\nThen Ada Quill issued a "
				+ "statement:\n\n“The quay is shut for good.”").attribution("The quay is shut for good").speaker());
		assertEquals("Ada Quill", Sample.of("Tom Bell left. “I am tired,” he said.\n\n“The quay is shut for good.”"
				+ "\n\n— Ada Quill.").attribution("The quay is shut for good").speaker());
	}
}

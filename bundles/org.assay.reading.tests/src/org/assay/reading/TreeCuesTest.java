package org.assay.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Attributions that the tree of the sentence shows and the order of words does not. */
class TreeCuesTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Ada Quill accepted that the plan was sound.|the plan was sound|Ada Quill",
			"Some of his admirers wonder about his more subdued style.|about his more subdued style|"
					+ "Some of his admirers",
			"Ada Quill is furious at the company and wants its money back.|at the company|Ada Quill",
			"Ada Quill was confident that the tug would float.|the tug would float|Ada Quill",
			"Sailors support the toll on small boats.|the toll on small boats|Sailors" })
	void contentAndSpeaker(String text, String content, String speaker) {
		assertEquals(speaker, Sample.of(text).attribution(content).speaker());
	}

	@Test
	void aStatementAroundItsCueIsOne() {
		assertEquals("many", Sample.of("That attitude, many argue, could hurt the town.")
				.attribution("That attitude … could hurt the town").speaker());
	}

	@Test
	void anExpectationWithoutAnyoneWhoHasItIsKeptWithoutASource() {
		Attribution found = Sample.of("The harbour is expected to open in May.")
				.attribution("The harbour … to open in May");
		assertTrue(found.source().isEmpty());
	}

	@Test
	void whatSomeoneBringsAboutIsNotSaid() {
		assertEquals(List.of(), Sample.of("Ada Quill made sure the tug was towed.").attributions());
		assertEquals(List.of(), Sample.of("The storm meant that the tug was towed.").attributions());
	}
}

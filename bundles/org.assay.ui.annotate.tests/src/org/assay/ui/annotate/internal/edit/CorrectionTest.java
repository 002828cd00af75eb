package org.assay.ui.annotate.internal.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.assay.model.Approximation;
import org.assay.model.Claim;
import org.assay.model.Figure;
import org.assay.model.Judged;
import org.assay.model.MentionType;
import org.assay.model.Quotation;
import org.assay.model.Span;
import org.assay.model.TimeExpression;
import org.assay.model.Verdict;
import org.assay.ui.annotate.internal.fixture.SampleCase;
import org.assay.ui.annotate.internal.marks.MarkKind;
import org.assay.ui.annotate.internal.marks.MarkReader;
import org.assay.ui.annotate.internal.marks.Verdicts;
import org.assay.ui.fields.Form;
import org.assay.ui.fields.FormField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionTest {

	private static final String TEXT = "On Monday Ida Krog told the Sound Gazette that about 12 crowns a day, or 1,500 boats,"
			+ " would do if the ferry stops, as the harbour master had said.";

	@TempDir
	Path folder;
	private SampleCase sample;

	@BeforeEach
	void open() throws IOException {
		sample = new SampleCase(folder, TEXT);
	}

	@AfterEach
	void close() {
		sample.close();
	}

	private static FormField field(Form form, String key) {
		return field(form, "", key);
	}

	private static FormField field(Form form, String group, String key) {
		return form.fields().stream().filter(f -> f.key().equals(key) && f.group().equals(group)).findFirst()
				.orElseThrow();
	}

	private static boolean isValid(Form form) {
		return form.fields().stream().allMatch(f -> f.problem().isEmpty());
	}

	private <T extends Judged> T marked(Supplier<T> mark) {
		List<T> made = new ArrayList<>();
		sample.change(() -> made.add(mark.get()));
		return made.getFirst();
	}

	private MarkCorrection correct(Judged element) {
		return sample.edits().correction(element);
	}

	private void keep(MarkCorrection correction) {
		sample.edits().correct(correction);
	}

	@Test
	void writesWhatDiffersAndSaysSoInTheJudgement() {
		Figure figure = marked(() -> sample.marking.figure("12 crowns", "12", "SEK"));
		MarkCorrection correction = correct(figure);
		assertFalse(correction.isChanged());
		field(correction, "value").set("1,200.50");
		field(correction, "approximation").set("at least");
		assertTrue(isValid(correction));
		assertTrue(correction.isChanged());
		keep(correction);
		assertEquals(new BigDecimal("1200.50"), figure.getValue());
		assertEquals(Approximation.AT_LEAST, figure.getApproximation());
		assertEquals("SEK", figure.getUnit());
		assertEquals(Verdict.ACCEPTED, Verdicts.of(figure));
		assertEquals("Number: 12 \u2192 1,200.50; Exactness: exact \u2192 at least",
				figure.getJudgements().getLast().getNote());
		assertEquals("correct figure", sample.openCase.undoLabel().orElseThrow());
	}

	@Test
	void nothingHappensWhenNothingDiffers() {
		Judged figure = marked(() -> sample.marking.figure("12 crowns", "12", "SEK"));
		keep(correct(figure));
		assertEquals(1, figure.getJudgements().size());
		assertEquals("prepare", sample.openCase.undoLabel().orElseThrow());
	}

	@Test
	void aNumberMustBeOneAndARangeMustNotBeUpsideDown() {
		MarkCorrection correction = correct(marked(() -> sample.marking.figure("12 crowns", "12", "SEK")));
		field(correction, "value").set("twelve");
		assertTrue(field(correction, "value").problem().orElseThrow().startsWith("Number: write a number"));
		field(correction, "value").set("12");
		field(correction, "high").set("11");
		assertEquals(Optional.of("The second number must not be smaller than the first."),
				field(correction, "high").problem());
		field(correction, "high").set("12.5");
		assertTrue(isValid(correction));
	}

	@ParameterizedTest
	@EnumSource(MarkKind.class)
	void everyKindHasFieldsWithNamesAndWords(MarkKind kind) {
		Judged element = marked(() -> switch (kind) {
		case quotation -> sample.marking.quotation("12 crowns", "told", "Ida Krog");
		case claim -> sample.marking.claim("12 crowns");
		case time -> sample.marking.time("Monday", "2031-03-10");
		case figure -> sample.marking.figure("12 crowns", "12", "SEK");
		case name -> sample.marking.name("Ida Krog", MentionType.PERSON);
		case highlight -> sample.marking.highlight("12 crowns", "money");
		});
		MarkCorrection correction = correct(element);
		assertTrue(correction.fields().size() >= 3);
		assertEquals("Words", correction.fields().getFirst().label());
		for (FormField field : correction.fields()) {
			assertFalse(field.label().isBlank());
			if (field.takesWords()) {
				assertEquals(Optional.empty(),
						field.take(sample.span(field.key().equals("anchor") ? "Monday" : "boats")),
						field.label());
			}
		}
		for (FormField field : correction.fields()) {
			if (field.shape() != FormField.Shape.place) {
				field.set(field.shape() == FormField.Shape.choice ? field.choices().getLast()
						: field.shape() == FormField.Shape.flag ? "true" : "2025");
			}
		}
		assertTrue(isValid(correction));
		keep(correction);
		assertEquals("", correction.changes(), "all that was set is in the model now");
		assertEquals("boats", MarkReader.spans(element).getFirst().getQuote());
	}

	@Test
	void anEmptyFieldIsTakenOut() {
		TimeExpression time = marked(() -> sample.marking.time("Monday", "2025"));
		MarkCorrection correction = correct(time);
		field(correction, "value").set(" ");
		keep(correction);
		assertEquals(null, time.getValue());
	}

	@Test
	void otherWordsAreReadAgain() {
		Figure figure = marked(() -> sample.marking.figure("12 crowns", "12", "SEK"));
		MarkCorrection correction = correct(figure);
		assertEquals(Optional.empty(), field(correction, "spans").take(sample.span(" 1,500 boats")));
		assertEquals("1,500 boats", field(correction, "spans").quoted());
		assertEquals("1500", field(correction, "value").value());
		keep(correction);
		assertEquals("1,500 boats", figure.getSpans().getFirst().getQuote());
		assertEquals(new BigDecimal("1500"), figure.getValue());
		assertTrue(figure.getJudgements().getLast().getNote().startsWith("Words: 12 crowns \u2192 1,500 boats"));
	}

	@Test
	void theSourceIsTakenFromWordsByItsFullestName() {
		Quotation quotation = marked(() -> sample.marking.quotation("12 crowns", "told", "Sound Gazette"));
		sample.change(() -> sample.marking.name("Krog", MentionType.PERSON).setName("Ida Krog"));
		MarkCorrection correction = correct(quotation);
		FormField speaker = field(correction, "speaker");
		assertEquals("Sound Gazette", speaker.quoted());
		assertEquals(Optional.empty(), speaker.take(sample.span("Krog")));
		assertEquals("Ida Krog", speaker.value());
		field(correction, "conditions").take(sample.span("if the ferry"));
		field(correction, "conditions").take(sample.span("ferry stops"));
		field(correction, "cue").release();
		keep(correction);
		assertEquals("Ida Krog", quotation.getSpeaker());
		assertEquals(List.of("Krog"), quotation.getSource().stream().map(Span::getQuote).toList());
		assertEquals(List.of("if the ferry stops"), quotation.getConditions().stream().map(Span::getQuote).toList());
		assertEquals(List.of(), quotation.getCue());
	}

	@Test
	void theWordsOfAMarkCannotBeTakenOut() {
		MarkCorrection correction = correct(marked(() -> sample.marking.highlight("12 crowns", "money")));
		assertFalse(field(correction, "spans").canRelease());
		assertEquals(Optional.of("Select some words first. Alt+Shift+Right grows the selection."),
				field(correction, "spans").take(sample.span(" ")));
	}

	@Test
	void aChainIsLengthenedAndShortened() {
		Claim claim = marked(() -> sample.marking.claim("12 crowns a day"));
		MarkCorrection correction = correct(claim);
		step(correction, "Add who said it");
		field(correction, "Who said it", "name").take(sample.span("Ida Krog"));
		field(correction, "Who said it", "cue").take(sample.span("told"));
		step(correction, "Add who passed it on");
		field(correction, "Who passed it on", "name").take(sample.span("Sound Gazette"));
		field(correction, "Who passed it on", "stance").set("reports");
		step(correction, "Add who passed it on");
		keep(correction);
		assertEquals(List.of("via Sound Gazette reports", "speaker Ida Krog asserts"), chain(claim),
				"a link that nobody filled in is left out, and who spoke comes last");
		assertEquals("told", claim.getChain().getLast().getCue().getFirst().getQuote());

		MarkCorrection again = correct(claim);
		again.steps().stream().filter(s -> s.group().equals("Who passed it on")).findFirst().orElseThrow().run().run();
		assertTrue(again.isChanged());
		keep(again);
		assertEquals(List.of("speaker Ida Krog asserts"), chain(claim));
		assertEquals("Who passed it on: Sound Gazette \u2192 (empty)", claim.getJudgements().getLast().getNote());
		sample.openCase.undo();
		assertEquals(2, claim.getChain().size());
	}

	@Test
	void linksOfOneRoleAreToldApartHoweverTheyCameAndWent() {
		Claim claim = marked(() -> sample.marking.claim("12 crowns a day"));
		MarkCorrection correction = correct(claim);
		step(correction, "Add who passed it on");
		step(correction, "Add who passed it on");
		correction.steps().stream().filter(s -> s.group().equals("Who passed it on")).findFirst().orElseThrow().run()
				.run();
		step(correction, "Add who passed it on");
		List<String> groups = correction.fields().stream().filter(f -> f.key().equals("name")).map(FormField::group)
				.toList();
		assertEquals(2, groups.size());
		assertEquals(2, Set.copyOf(groups).size(), groups::toString);
	}

	private static void step(Form form, String label) {
		form.steps().stream().filter(s -> s.label().equals(label)).findFirst().orElseThrow().run().run();
	}

	private static List<String> chain(Claim claim) {
		return claim.getChain().stream().map(l -> l.getRole() + " " + l.getName() + " " + l.getStance()).toList();
	}

	@ParameterizedTest
	@CsvSource({ "2025-02-24,Mon 24 Feb 2025", "P3D,3 days", "P1Y,1 year", "PT1H,1 hour", "PT30M,30 minutes",
			"P2M,2 months",
			"PAST_REF,some time in the past", "2025,''", "PXW,''" })
	void aDateIsToldInWords(String value, String words) {
		MarkCorrection correction = correct(marked(() -> sample.marking.time("Monday", "2031-03-10")));
		field(correction, "value").set(value);
		assertEquals(words, field(correction, "value").meaning());
	}

	@Test
	void aWrongDateHasNoMeaning() {
		MarkCorrection correction = correct(marked(() -> sample.marking.time("Monday", "2031-03-10")));
		assertEquals("Mon 10 Mar 2031", field(correction, "value").meaning());
		field(correction, "value").set("2031-03-40");
		assertEquals("", field(correction, "value").meaning());
		assertTrue(field(correction, "value").problem().isPresent());
	}

	@Test
	void aLongNumberIsGrouped() {
		MarkCorrection correction = correct(marked(() -> sample.marking.figure("12 crowns", "15000000000", "SEK")));
		assertEquals("15,000,000,000", field(correction, "value").meaning());
	}

	@ParameterizedTest
	@ValueSource(strings = { "2025-02-24", "2025-02", "2025", "2022~", "2025-02-25T05:45", "PXW", "P3D", "PT2H",
			"2024-Q4",
			"2025-W09", "2034-SP", "XXXX-WXX-1", "198X", "19", "PRESENT_REF", "2024/2025-02", "2024-01-01/..", "T05:45",
			"2025-02-24TMO" })
	void timexAndEdtfValuesAreTaken(String value) {
		assertTrue(TimeValues.isValue(value), value);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Monday", "24.2.2025", "2025-02-30", "2025-13", "P", "2025/2026/2027", "/x", "20255" })
	void anythingElseIsNot(String value) {
		assertFalse(TimeValues.isValue(value), value);
	}
}

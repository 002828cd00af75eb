package org.assay.ui.annotate.internal.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import org.assay.model.Approximation;
import org.assay.model.Figure;
import org.assay.model.Judged;
import org.assay.model.ModelFactory;
import org.assay.model.TimeExpression;
import org.assay.model.Verdict;
import org.assay.ui.annotate.internal.fixture.SampleCase;
import org.assay.ui.annotate.internal.marks.MarkKind;
import org.assay.ui.annotate.internal.marks.Verdicts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionTest {

	@TempDir
	Path folder;

	private static CorrectionField field(Correction correction, String key) {
		return correction.fields().stream().filter(f -> f.key().equals(key)).findFirst().orElseThrow();
	}

	@Test
	void writesWhatDiffersAndSaysSoInTheJudgement() throws IOException {
		try (SampleCase sample = new SampleCase(folder, "about 12 crowns")) {
			sample.change(() -> sample.marking.figure("12 crowns", "12", "SEK"));
			Figure figure = (Figure) sample.document.getAnnotations().getFirst();
			Correction correction = new Correction(figure);
			correction.set(field(correction, "value"), "1,200.50");
			correction.set(field(correction, "approximation"), "at least");
			assertEquals(Optional.empty(), correction.problem());
			sample.edits().correct(correction);
			assertEquals(new BigDecimal("1200.50"), figure.getValue());
			assertEquals(Approximation.AT_LEAST, figure.getApproximation());
			assertEquals("SEK", figure.getUnit());
			assertEquals(Verdict.ACCEPTED, Verdicts.of(figure));
			assertEquals("Number: 12 \u2192 1,200.50; Exactness: exact \u2192 at least",
					figure.getJudgements().getLast().getNote());
			assertEquals("correct figure", sample.openCase.undoLabel().orElseThrow());
		}
	}

	@Test
	void nothingHappensWhenNothingDiffers() throws IOException {
		try (SampleCase sample = new SampleCase(folder, "12 crowns")) {
			sample.change(() -> sample.marking.figure("12 crowns", "12", "SEK"));
			Judged figure = sample.document.getAnnotations().getFirst();
			sample.edits().correct(new Correction(figure));
			assertEquals(1, figure.getJudgements().size());
			assertEquals("prepare", sample.openCase.undoLabel().orElseThrow());
		}
	}

	@Test
	void aNumberMustBeOneAndARangeMustNotBeUpsideDown() {
		Correction correction = new Correction(ModelFactory.eINSTANCE.createFigure());
		correction.set(field(correction, "value"), "twelve");
		assertTrue(correction.problem().orElseThrow().startsWith("Number: write a number"));
		correction.set(field(correction, "value"), "12");
		correction.set(field(correction, "high"), "11");
		assertTrue(correction.problem().isPresent());
		correction.set(field(correction, "high"), "12.5");
		assertEquals(Optional.empty(), correction.problem());
	}

	@ParameterizedTest
	@EnumSource(MarkKind.class)
	void everyKindHasFieldsWithNames(MarkKind kind) {
		Judged element = switch (kind) {
		case quotation -> ModelFactory.eINSTANCE.createQuotation();
		case claim -> ModelFactory.eINSTANCE.createClaim();
		case time -> ModelFactory.eINSTANCE.createTimeExpression();
		case figure -> ModelFactory.eINSTANCE.createFigure();
		case name -> ModelFactory.eINSTANCE.createMention();
		case highlight -> ModelFactory.eINSTANCE.createHighlight();
		};
		Correction correction = new Correction(element);
		assertTrue(correction.fields().size() >= 2);
		for (CorrectionField field : correction.fields()) {
			assertFalse(field.label().isBlank());
			String other = field.shape() == CorrectionField.Shape.choice ? field.choices().getLast()
					: field.shape() == CorrectionField.Shape.flag ? "true"
							: field.shape() == CorrectionField.Shape.number ? "3" : "2025";
			correction.set(field, other);
		}
		assertEquals(Optional.empty(), correction.problem());
		correction.apply();
		assertEquals("", correction.changes(), "all that was set is in the model now");
	}

	@Test
	void anEmptyFieldIsTakenOut() {
		TimeExpression time = ModelFactory.eINSTANCE.createTimeExpression();
		time.setValue("2025");
		Correction correction = new Correction(time);
		correction.set(field(correction, "value"), " ");
		correction.apply();
		assertEquals(null, time.getValue());
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

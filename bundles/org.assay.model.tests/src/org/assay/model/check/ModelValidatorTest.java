package org.assay.model.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.assay.model.ModelFactory;
import org.assay.model.Rating;
import org.assay.model.SampleModel;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelValidatorTest {
	/** For every rule, how to break it and nothing else. */
	private static final Map<Rule, Consumer<SampleModel>> BREAK = new EnumMap<>(Map.ofEntries(
			Map.entry(Rule.idMissing, sample -> sample.model.getHypotheses().get(0).setId("")),
			Map.entry(Rule.idDuplicate, sample -> sample.claim.setId("q-1")),
			Map.entry(Rule.referenceDangling, sample -> sample.model.getQuestions().get(0).getClaims()
					.add(ModelFactory.eINSTANCE.createClaim())),
			Map.entry(Rule.spanEmpty, sample -> sample.document.getZones().get(0).getSpan().setEnd(0)),
			Map.entry(Rule.spanOutside, sample -> sample.document.getZones().get(0).getSpan().setEnd(9000)),
			Map.entry(Rule.quoteMissing, sample -> sample.document.getZones().get(0).getSpan().setQuote(null)),
			Map.entry(Rule.spansMissing, sample -> sample.claim.getContent().clear()),
			Map.entry(Rule.originalMissing, sample -> sample.document.setOriginalHash(null)),
			Map.entry(Rule.originalTwice, sample -> sample.document.setOriginalHash("b2")),
			Map.entry(Rule.dateUnreadable, sample -> sample.document.setPublishedAt("Monday")),
			Map.entry(Rule.rateUnusable, sample -> sample.model.getRates().get(0).setFactor(BigDecimal.ZERO)),
			Map.entry(Rule.sideMissing, sample -> sample.model.getComparisons().get(0).setA(null)),
			Map.entry(Rule.sidesEqual, sample -> sample.model.getComparisons().get(0)
					.setB(EcoreUtil.copy(sample.model.getComparisons().get(0).getA()))),
			Map.entry(Rule.evidenceWithoutDocument, sample -> sample.model.getComparisons().get(0).getB()
					.setDocument(null)),
			Map.entry(Rule.otherDocument, sample -> sample.model.getComparisons().get(0).getB()
					.setDocument(sample.document)),
			Map.entry(Rule.evidenceEmpty, sample -> {
				sample.model.getEvidence().get(0).setStatement(" ");
				sample.model.getEvidence().get(0).getRests().clear();
			}),
			Map.entry(Rule.ratingWithoutHypothesis,
					sample -> sample.model.getEvidence().get(0).getRatings().get(0).setHypothesis(null)),
			Map.entry(Rule.ratingTwice, sample -> {
				Rating again = EcoreUtil.copy(sample.model.getEvidence().get(0).getRatings().get(0));
				again.setId("rat-2");
				sample.model.getEvidence().get(0).getRatings().add(again);
			}),
			Map.entry(Rule.judgeMissing, sample -> sample.otherClaim.getJudgements().get(0).setBy(" ")),
			Map.entry(Rule.confidenceOutside,
					sample -> sample.otherClaim.getJudgements().get(0).setConfidence(Double.NaN))));

	@Test
	void aGoodCaseIsSilent() {
		assertEquals(List.of(), messages(ModelValidator.validate(new SampleModel().model)));
	}

	@ParameterizedTest
	@EnumSource(Rule.class)
	void eachRuleFiresAloneAndSaysWhereAndWhatToDo(Rule rule) {
		SampleModel sample = new SampleModel();
		assertNotNull(BREAK.get(rule), "no case for " + rule);
		BREAK.get(rule).accept(sample);
		Diagnostic found = ModelValidator.validate(sample.model);
		assertEquals(1, found.getChildren().size(), () -> messages(found).toString());
		Diagnostic only = found.getChildren().get(0);
		assertEquals(rule, only.getData().get(1), only.getMessage());
		assertEquals(rule.severity(), only.getSeverity());
		assertTrue(only.getMessage().matches("(Document|Case) '(Mill burns|Fire at the mill|Mill fire)': .+\\. ?.*"),
				only.getMessage());
		assertTrue(only.getMessage().endsWith("."), only.getMessage());
		assertFalse(only.getMessage().contains("null"), only.getMessage());
	}

	@Test
	void usesOfAnotherDocumentAreFound() {
		SampleModel sample = new SampleModel();
		sample.otherClaim.getFigures().addAll(sample.claim.getFigures());
		sample.otherClaim.setQuotation(sample.claim.getQuotation());
		assertEquals(2, ModelValidator.validate(sample.model).getChildren().size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "2025", "2025-02", "2025-02-28", "2024-02-29", "2025-02-24T18:30Z", "2025-21", "2025?",
			"201X", "20XX", "2025-XX", "2025-02-XX", "2025-XX-XX", "2025-02-24/2025-02-25", "2025-02-24/..",
			"../2025", "2025/", "2025-02-24T18:30:05+01:00", "-0044-03-15", "Y-17000", "2025-02~" })
	void readsDates(String date) {
		assertTrue(Edtf.isDate(date), date);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Monday", "2025-13", "2025-02-30", "2025-02-29", "25-02-2025", "2025-2-3", "/",
			"../..", "2025/2026/2027", "2025-02-24T25:00", "2025-02-24 18:30", "2025-XX-05", "2025-25",
			"2025-21-04" })
	void refusesWhatIsNoDate(String date) {
		assertFalse(Edtf.isDate(date), date);
	}

	@Test
	void aHypothesisThatIsGoneIsNamedByItsId() {
		SampleModel sample = new SampleModel();
		sample.model.getHypotheses().clear();
		assertTrue(messages(ModelValidator.validate(sample.model)).getFirst().contains("hypothesis"),
				() -> messages(ModelValidator.validate(sample.model)).toString());
	}

	private static List<String> messages(Diagnostic diagnostic) {
		List<String> messages = new ArrayList<>();
		diagnostic.getChildren().forEach(child -> messages.add(child.getMessage()));
		return messages;
	}
}

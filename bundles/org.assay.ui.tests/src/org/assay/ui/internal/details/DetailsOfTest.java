package org.assay.ui.internal.details;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assay.model.Case;
import org.assay.model.Claim;
import org.assay.model.Credibility;
import org.assay.model.Document;
import org.assay.model.Grade;
import org.assay.model.Judgement;
import org.assay.model.Source;
import org.assay.model.Verdict;
import org.assay.model.Verdicts;
import org.assay.ui.Sample;
import org.assay.ui.UiIds;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

/** What the Details view says about an element. */
class DetailsOfTest {
	private final Case ferry = Sample.emptyCase();
	private final Document document = Sample.document(ferry, "Harbour", Sample.source(ferry, "Quay Post"));
	private final Claim claim = Sample.claim(document, 0, "The ferry stops");

	@Test
	void everyDecisionSaysWhoAndWhy() {
		Judgement judgement = claim.getJudgements().getFirst();
		judgement.setRule("verb of saying");
		judgement.setConfidence(0.8);
		judgement.setVersion("1");
		judgement.setWhen(Instant.parse("2025-02-24T10:32:00Z"));
		Section decisions = DetailsOf.of(claim, ZoneOffset.UTC).getLast();
		assertEquals("Decisions and why", decisions.title());
		assertEquals(List.of("org.example.reader 1, Mon 24 Feb 2025, 10:32", "verb of saying", "80%"),
				decisions.fields().stream().map(Field::value).toList());
	}

	@Test
	void theLatestDecisionComesFirst() {
		Sample.judge(claim, Verdict.ACCEPTED, Verdicts.ANALYST);
		List<Field> fields = DetailsOf.of(claim, ZoneOffset.UTC).getLast().fields();
		assertEquals("accepted", fields.getFirst().name());
		assertEquals("you", fields.getFirst().value());
	}

	@Test
	void whatNobodyJudgedWasMadeByTheAnalystButForDocuments() {
		claim.getJudgements().clear();
		assertEquals(List.of("made by you"),
				DetailsOf.of(claim, ZoneOffset.UTC).getLast().fields().stream().map(Field::value).toList());
		assertTrue(DetailsOf.of(document, ZoneOffset.UTC).stream().noneMatch(s -> s.title().startsWith("Decisions")));
	}

	@Test
	void whatIsReadInAnArticleCanBeCorrected() {
		assertEquals(UiIds.CORRECT_FIELDS,
				DetailsOf.of(claim, ZoneOffset.UTC).getFirst().action().orElseThrow().command());
		assertTrue(DetailsOf.of(document.getOutlet(), ZoneOffset.UTC).getFirst().action().isEmpty());
	}

	@Test
	void wordsLeadToTheirPlace() {
		Field words = DetailsOf.of(claim, ZoneOffset.UTC).getFirst().fields().stream()
				.filter(f -> f.value().contains("The ferry stops")).findFirst().orElseThrow();
		assertEquals(claim.getContent().getFirst(), words.target());
	}

	@Test
	void datesOfADocumentReadAsDates() {
		document.setPublishedAt("2025-02-24");
		List<Section> sections = DetailsOf.of(document, ZoneOffset.UTC);
		assertTrue(sections.getFirst().fields().stream().anyMatch(f -> f.value().equals("Mon 24 Feb 2025")));
		assertTrue(sections.stream().anyMatch(s -> s.title().equals("Contents")));
	}

	private static Map<String, String> section(EObject of, String title) {
		return DetailsOf.of(of, ZoneOffset.UTC).stream().filter(s -> s.title().equals(title)).findFirst().orElseThrow()
				.fields().stream().collect(Collectors.toMap(Field::name, Field::value));
	}

	@Test
	void aSourceShowsItsGradeAndBesideItWhatBecameOfItsClaims() {
		Source source = document.getOutlet();
		assertEquals(
				Map.of("Your grade", "not graded", "Track record", "No claim of this source has been judged yet.", "",
						"Grade the source..."),
				section(source, "Reliability"));
		claim.setCredibility(Credibility.CONFIRMED);
		source.setGrade(Grade.D);
		source.setGradeReason("prints what it is sent");
		assertEquals(Map.of("Your grade", "D not usually reliable", "Reason for it", "prints what it is sent",
				"Track record", "1 of 1 judged claim held up (100%, 95% interval 21 to 100%, n = 1)", "",
				"Grade the source..."), section(source, "Reliability"));
	}

	@Test
	void aClaimShowsHowCredibleItIsAndHowItCounts() {
		assertEquals(Map.of("Your grade", "not graded", "Track record", "open, counts for nobody", "",
				"Grade the claim..."), section(claim, "Credibility"));
		claim.setCredibility(Credibility.DOUBTFUL);
		assertEquals(Map.of("Your grade", "4 doubtful", "Track record", "did not hold up, counted for Quay Post", "",
				"Grade the claim..."), section(claim, "Credibility"));
		assertEquals(UiIds.GRADE_CLAIMS,
				DetailsOf.of(claim, ZoneOffset.UTC).get(1).fields().getLast().command());
	}

	@Test
	void aGradeOfTheSourceSaysNothingAboutTheClaim() {
		document.getOutlet().setGrade(Grade.A);
		document.getOutlet().setGradeReason("checks");
		assertEquals("not graded", section(claim, "Credibility").get("Your grade"));
	}
}

package org.assay.core.hypotheses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.assay.core.OpenCase;
import org.assay.core.Samples;
import org.assay.core.decisions.Decisions;
import org.assay.core.decisions.Decisions.Words;
import org.assay.model.Claim;
import org.assay.model.Comparison;
import org.assay.model.Consistency;
import org.assay.model.Credibility;
import org.assay.model.Document;
import org.assay.model.EvidenceItem;
import org.assay.model.Grade;
import org.assay.model.Hypothesis;
import org.assay.model.Level;
import org.assay.model.ModelFactory;
import org.assay.model.Rating;
import org.assay.model.Relation;
import org.assay.model.Source;
import org.assay.model.Spans;
import org.assay.text.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HypothesesTest {
	private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-03-01T10:15:30Z"), ZoneOffset.UTC);
	@TempDir
	Path temp;
	private OpenCase open;
	private Hypotheses hypotheses;
	private Document document;
	private Claim claim;

	@BeforeEach
	void openCase() throws IOException {
		open = Samples.store().create(temp.resolve("case"), "Orrin");
		document = open.importArticle(Samples.article("a.txt", "Fire in Orrin")).document();
		hypotheses = new Hypotheses(open, CLOCK);
		claim = ModelFactory.eINSTANCE.createClaim();
		claim.setId("c-1");
		claim.getContent().add(Spans.of(open.text(document), new Span(0, 4)));
		open.change("claim", () -> document.getClaims().add(claim));
	}

	@AfterEach
	void closeCase() {
		open.close();
	}

	private EvidenceMatrix matrix() {
		return EvidenceMatrix.of(open.model());
	}

	@Test
	void aRatingSaysWhoGaveItWhenAndWhatItWas() {
		Hypothesis wiring = hypotheses.add("It was the wiring.");
		EvidenceItem item = hypotheses.state("No fuse had blown.");
		hypotheses.rate(item, wiring, Consistency.INCONSISTENT);
		hypotheses.rate(item, wiring, Consistency.VERY_INCONSISTENT);
		Rating rating = item.getRatings().getFirst();
		assertEquals(Consistency.VERY_INCONSISTENT, rating.getConsistency());
		assertEquals(CLOCK.instant(), rating.getJudgements().getLast().getWhen());
		assertEquals("was: inconsistent", rating.getJudgements().getLast().getNote());
		assertEquals(Optional.of("rate evidence"), open.undoLabel());
		open.undo();
		assertEquals(Consistency.INCONSISTENT, rating.getConsistency());
		open.undo();
		assertEquals(List.of(), item.getRatings());
		open.redo();
		hypotheses.unrate(item, wiring);
		assertEquals(List.of(Optional.empty()), matrix().rows().getFirst().ratings());
	}

	@Test
	void theSameRatingAgainChangesNothing() {
		Hypothesis wiring = hypotheses.add("It was the wiring.");
		EvidenceItem item = hypotheses.state("No fuse had blown.");
		hypotheses.rate(item, wiring, Consistency.NEUTRAL);
		hypotheses.rate(item, wiring, Consistency.NEUTRAL);
		assertEquals(1, item.getRatings().getFirst().getJudgements().size());
	}

	@Test
	void aHypothesisGoesWithItsRatingsAndComesBackWithThem() throws IOException {
		Hypothesis wiring = hypotheses.add("It was the wiring.");
		Hypothesis arson = hypotheses.add("It was arson.");
		EvidenceItem item = hypotheses.state("No fuse had blown.");
		hypotheses.rate(item, wiring, Consistency.INCONSISTENT);
		hypotheses.rate(item, arson, Consistency.CONSISTENT);
		hypotheses.remove(wiring);
		assertEquals(List.of(arson), open.model().getHypotheses());
		assertEquals(1, item.getRatings().size());
		assertEquals(List.of(), open.validate());
		open.undo();
		assertEquals(1, matrix().weighing().against(0));
		open.save();
		assertEquals(List.of(), open.validate());
	}

	@Test
	void evidenceLeadsBackToItsWordsAndIsNotAddedTwice() {
		assertEquals(1, hypotheses.addElements(List.of(claim, document)).size(), "a document states nothing");
		assertEquals(List.of(), hypotheses.addElements(List.of(claim)));
		assertEquals(1, hypotheses.addWords(List.of(new Words(document, new Span(5, 7)))).size());
		assertEquals(List.of(), hypotheses.addWords(List.of(new Words(document, new Span(5, 7)))));
		EvidenceItem first = open.model().getEvidence().getFirst();
		assertEquals(claim, first.getRests().getFirst().getElement());
		assertEquals(List.of("Fire", "in"), matrix().rows().stream().map(EvidenceMatrix.Row::words).toList());
		hypotheses.state(first, "There was a fire.");
		assertEquals("There was a fire.", matrix().rows().getFirst().words());
		assertThrows(IllegalArgumentException.class,
				() -> hypotheses.addWords(List.of(new Words(document, new Span(5, 70_000)))));
	}

	@Test
	void aRelationRestsOnBothItsSides() {
		Comparison comparison = new Decisions(open).relate(Relation.EQUAL, new Words(document, new Span(0, 4)),
				Optional.of(new Words(document, new Span(8, 13))), "");
		hypotheses.addElements(List.of(comparison));
		assertEquals("Fire / Orrin", matrix().rows().getFirst().words());
	}

	@Test
	void wordsStayWhenTheClaimGoes() throws IOException {
		hypotheses.addElements(List.of(claim));
		open.change("delete", () -> document.getClaims().remove(claim));
		assertEquals("Fire", matrix().rows().getFirst().words());
		assertEquals(List.of(), open.validate());
	}

	@Test
	void gradesStandBesideTheWeightAndDoNotSetIt() {
		hypotheses.addElements(List.of(claim));
		assertEquals("", matrix().rows().getFirst().grades());
		open.change("grade", () -> {
			Source herald = ModelFactory.eINSTANCE.createSource();
			herald.setId("s-9");
			herald.setGrade(Grade.B);
			open.model().getSources().add(herald);
			document.setOutlet(herald);
		});
		assertEquals("B-", matrix().rows().getFirst().grades());
		new Decisions(open).grade(List.of(claim), Credibility.PROBABLE, "");
		assertEquals("B2", matrix().rows().getFirst().grades());
		assertEquals(1, matrix().rows().getFirst().weight());
		hypotheses.weigh(List.copyOf(open.model().getEvidence()), Optional.of(Level.HIGH), Optional.empty());
		assertEquals(Math.sqrt(2), matrix().rows().getFirst().weight());
		assertEquals(Optional.of("weigh evidence"), open.undoLabel());
	}

	@Test
	void wordsSayWhatTheMatrixComesTo() {
		assertEquals(List.of("There is no hypothesis yet."), MatrixWords.of(matrix()));
		Hypothesis wiring = hypotheses.add("It was the wiring.");
		assertTrue(MatrixWords.of(matrix()).getFirst().startsWith("One hypothesis alone"));
		Hypothesis arson = hypotheses.add("It was arson.");
		assertTrue(MatrixWords.of(matrix()).getFirst().startsWith("There is no evidence yet"));
		EvidenceItem fuse = hypotheses.state("No fuse had blown.");
		EvidenceItem smoke = hypotheses.state("There was smoke.");
		assertEquals(List.of("Nothing is rated yet."), MatrixWords.of(matrix()));
		hypotheses.rate(fuse, wiring, Consistency.VERY_INCONSISTENT);
		assertEquals(List.of("Least evidence against: H2 (0); then H1 (2).",
				"3 of 4 cells are not rated yet, so the order may change.", "H1 and H2 differ only by one row: E1.",
				"Without E1, H1 and H2 would have the least against them."), MatrixWords.of(matrix()));
		hypotheses.rate(fuse, arson, Consistency.NEUTRAL);
		hypotheses.rate(smoke, wiring, Consistency.CONSISTENT);
		assertTrue(MatrixWords.of(matrix()).contains("1 of 4 cells is not rated yet, so the order may change."));
		hypotheses.rate(smoke, arson, Consistency.CONSISTENT);
		assertEquals("One row says nothing, being rated alike for all hypotheses: E2.",
				MatrixWords.of(matrix()).getLast());
		hypotheses.rate(fuse, arson, Consistency.VERY_INCONSISTENT);
		hypotheses.rate(fuse, wiring, Consistency.VERY_INCONSISTENT);
		assertEquals("The same evidence against all: H1 and H2 (2 each).", MatrixWords.of(matrix()).getFirst());
	}
}

package org.assay.core.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.assay.core.OpenCase;
import org.assay.core.Samples;
import org.assay.core.decisions.Decisions.Words;
import org.assay.model.Claim;
import org.assay.model.Comparison;
import org.assay.model.Document;
import org.assay.model.Judgement;
import org.assay.model.ModelFactory;
import org.assay.model.Question;
import org.assay.model.Relation;
import org.assay.model.Verdict;
import org.assay.model.Verdicts;
import org.assay.text.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionsTest {
	private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-03-01T10:15:30Z"), ZoneOffset.UTC);
	@TempDir
	Path temp;
	private OpenCase open;
	private Decisions decisions;
	private Document document;

	@BeforeEach
	void openCase() throws IOException {
		open = Samples.store().create(temp.resolve("case"), "Orrin");
		document = open.importArticle(Samples.article("a.txt", "Fire in Orrin")).document();
		decisions = new Decisions(open, CLOCK);
	}

	@AfterEach
	void closeCase() {
		open.close();
	}

	private Comparison relation() {
		return decisions.relate(Relation.EQUAL, new Words(document, new Span(0, 4)),
				Optional.of(new Words(document, new Span(8, 13))), "both name it");
	}

	@Test
	void aRelationIsAddedWithItsWordsAndTakenBack() {
		Comparison made = relation();
		assertEquals("Fire", made.getA().getSpan().getQuote());
		assertEquals(Verdict.ACCEPTED, Verdicts.of(made));
		assertEquals(Optional.of("add a relation"), open.undoLabel());
		open.undo();
		assertEquals(List.of(), open.model().getComparisons());
		open.redo();
		assertEquals(List.of(made), open.model().getComparisons());
	}

	@Test
	void aRelationNeedsTwoSidesWithinTheText() {
		Words inside = new Words(document, new Span(0, 4));
		assertThrows(IllegalArgumentException.class,
				() -> decisions.relate(Relation.EQUAL, inside, Optional.empty(), ""));
		assertThrows(IllegalArgumentException.class, () -> decisions.relate(Relation.EQUAL, inside,
				Optional.of(new Words(document, new Span(0, 100_000))), ""));
		assertEquals(List.of(), open.model().getComparisons());
	}

	@Test
	void decisionsCarryTheReasonAndAreUndone() {
		Comparison made = relation();
		decisions.decide(List.of(made), Verdict.REJECTED, "two fires");
		Judgement last = made.getJudgements().getLast();
		assertEquals("two fires", last.getNote());
		assertEquals(CLOCK.instant(), last.getWhen());
		assertEquals(Optional.of("reject 1 proposal"), open.undoLabel());
		open.undo();
		assertEquals(Verdict.ACCEPTED, Verdicts.of(made));
		decisions.retype(made, Relation.DATE_CLASH, "");
		assertEquals("was: equal", made.getJudgements().getLast().getNote());
		open.undo();
		assertEquals(Relation.EQUAL, made.getRelation());
	}

	@Test
	void questionsAreSplitAndMerged() {
		Claim one = claim("clm-1");
		Claim two = claim("clm-2");
		Question question = ModelFactory.eINSTANCE.createQuestion();
		question.setId("qst-1");
		question.setTitle("What burned?");
		open.change("question", () -> {
			document.getClaims().addAll(List.of(one, two));
			open.model().getQuestions().add(question);
			question.getClaims().addAll(List.of(one, two));
		});
		assertThrows(IllegalArgumentException.class,
				() -> decisions.split(question, List.of(one, two), "Who fled?", ""));
		Question made = decisions.split(question, List.of(two), "Who fled?", "another matter");
		assertEquals(List.of(one), question.getClaims());
		assertEquals(List.of(two), made.getClaims());
		decisions.merge(List.of(question, made), "one matter");
		assertEquals(List.of(one, two), question.getClaims());
		assertEquals(Verdict.REJECTED, Verdicts.of(made));
		open.undo();
		open.undo();
		assertEquals(List.of(question), open.model().getQuestions());
		assertEquals(List.of(one, two), question.getClaims());
	}

	private static Claim claim(String id) {
		Claim claim = ModelFactory.eINSTANCE.createClaim();
		claim.setId(id);
		return claim;
	}
}

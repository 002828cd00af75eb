package org.assay.analysis.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.analysis.Analysis;
import org.assay.analysis.Evidence;
import org.assay.analysis.Findings;
import org.assay.analysis.Progress;
import org.assay.analysis.ProposedComparison;
import org.assay.analysis.ProposedEvent;
import org.assay.analysis.ProposedOrigin;
import org.assay.analysis.ProposedQuestion;
import org.assay.comparison.Relation;
import org.assay.core.OpenCase;
import org.assay.model.Annotation;
import org.assay.model.Claim;
import org.assay.model.Comparison;
import org.assay.model.Credibility;
import org.assay.model.Figure;
import org.assay.model.Mention;
import org.assay.model.ModelFactory;
import org.assay.model.Spans;
import org.assay.model.TimeExpression;
import org.assay.model.Verdict;
import org.assay.model.Verdicts;
import org.assay.text.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the analyst decides outlives every run. */
class AnalystsWordTest {
	@TempDir
	Path temp;
	private OpenCase open;

	@BeforeEach
	void create() throws IOException {
		open = SampleCase.create(temp.resolve("case"));
	}

	@AfterEach
	void close() {
		open.close();
	}

	private AnalysisOutcome run(Analysis analysis) throws Exception {
		return new AnalysisRunner().run(open, analysis, Map.of(), Progress.none());
	}

	private AnalysisOutcome propose(Object... records) throws Exception {
		return run(Proposing.inFirst(records));
	}

	private List<Annotation> marks() {
		return SampleCase.first(open).getAnnotations();
	}

	@Test
	void proposalsNotMadeAnyMoreGoUnlessTheyWereJudged() throws Exception {
		propose(SampleCase.quill(), SampleCase.monday("2031-03-03"), SampleCase.crowns());
		SampleCase.judge(open, marks().get(0), Verdict.ACCEPTED);
		SampleCase.judge(open, marks().get(1), Verdict.REJECTED);
		AnalysisOutcome outcome = propose();
		assertEquals(1, outcome.removed());
		assertEquals(List.of(Verdict.ACCEPTED, Verdict.REJECTED), marks().stream().map(Verdicts::of).toList());
	}

	@Test
	void aRejectedElementIsNotProposedAgain() throws Exception {
		propose(SampleCase.quill());
		SampleCase.judge(open, marks().getFirst(), Verdict.REJECTED);
		AnalysisOutcome outcome = propose(SampleCase.quill());
		assertEquals(0, outcome.added());
		assertEquals(1, outcome.kept());
		assertEquals(List.of(Verdict.REJECTED), marks().stream().map(Verdicts::of).toList());
	}

	@Test
	void aCorrectedElementIsKnownByItsId() throws Exception {
		propose(SampleCase.quill());
		Mention mention = (Mention) marks().getFirst();
		open.change("correct", () -> {
			mention.getSpans().clear();
			mention.getSpans().add(Spans.of(SampleCase.FIRST, SampleCase.span("Quill")));
			mention.setType(org.assay.model.MentionType.OTHER);
		});
		SampleCase.judge(open, mention, Verdict.ACCEPTED);
		AnalysisOutcome outcome = propose(SampleCase.quill());
		assertEquals(0, outcome.added() + outcome.updated() + outcome.removed());
		assertEquals(List.of(mention), marks());
		assertEquals(SampleCase.span("Quill"), Spans.plain(mention.getSpans().getFirst()));
	}

	@Test
	void whatTheAnalystMadeByHandIsNotProposedBesideIt() throws Exception {
		Figure made = ModelFactory.eINSTANCE.createFigure();
		made.setId("f-by-hand");
		made.getSpans().add(Spans.of(SampleCase.FIRST, SampleCase.span("40 crowns")));
		open.change("make", () -> SampleCase.first(open).getAnnotations().add(made));
		AnalysisOutcome outcome = propose(SampleCase.crowns());
		assertEquals(0, outcome.added());
		assertEquals(List.of(made), marks());
		assertNull(made.getValue());
	}

	@Test
	void aBetterValueReplacesAnUnjudgedOneOnly() throws Exception {
		propose(SampleCase.monday("2031-03-10"));
		TimeExpression time = (TimeExpression) marks().getFirst();
		assertEquals(1, propose(SampleCase.monday("2031-03-03")).updated());
		assertEquals("2031-03-03", time.getValue());
		assertEquals(2, time.getJudgements().size());
		SampleCase.judge(open, time, Verdict.ACCEPTED);
		assertEquals(0, propose(SampleCase.monday("2031-03-17")).updated());
		assertEquals("2031-03-03", time.getValue());
	}

	@Test
	void aNoteOrAGradeIsAWordOfTheAnalystToo() throws Exception {
		org.assay.reading.Claim claim = new org.assay.reading.Claim(List.of(SampleCase.span("Repairs cost 40 crowns")),
				org.assay.reading.Claim.Polarity.positive, org.assay.reading.Claim.Modality.asserted, List.of(),
				Optional.empty(), List.of(SampleCase.crowns()), List.of(), SampleCase.why("claim"));
		propose(SampleCase.quill(), SampleCase.crowns(), SampleCase.monday("2031-03-03"), claim);
		Claim graded = SampleCase.first(open).getClaims().getFirst();
		open.change("grade", () -> graded.setCredibility(Credibility.PROBABLE));
		open.change("note", () -> marks().getFirst().setNote("the mayor's daughter"));
		AnalysisOutcome outcome = propose();
		assertEquals(1, outcome.removed(), "the date only: the figure belongs to the graded claim");
		assertEquals(List.of(graded), SampleCase.first(open).getClaims());
		assertEquals(List.of("Mention", "Figure"), marks().stream().map(m -> m.eClass().getName()).toList());
		assertEquals(1, graded.getFigures().size());
	}

	@Test
	void otherDocumentsAndOtherAnalysesAreLeftAlone() throws Exception {
		propose(SampleCase.quill());
		run(new Proposing("org.example.other", view -> Findings.builder()
				.add(Proposing.first(view.documents().getFirst().id(), SampleCase.crowns())).build()));
		run(new Proposing(Proposing.ID, view -> Findings.builder().add(Proposing.first(view.documents().getLast().id()))
				.build()));
		assertEquals(2, marks().size());
	}

	@Test
	void whatRelatesDocumentsFollowsTheSameRules() throws Exception {
		propose(SampleCase.crowns());
		assertEquals(4, run(relating(true)).added());
		assertEquals(0, run(relating(true)).added());
		assertEquals(List.of(), open.validate());
		Comparison comparison = open.model().getComparisons().getFirst();
		assertEquals(marks().getFirst(), comparison.getA().getElement());
		assertEquals("40 crowns", comparison.getB().getSpan().getQuote());
		assertEquals(2, open.model().getOrigins().getFirst().getDocuments().size());
		SampleCase.judge(open, open.model().getQuestions().getFirst(), Verdict.ACCEPTED);
		assertEquals(3, run(relating(false)).removed());
		assertEquals(1, open.model().getQuestions().size());
		assertEquals(List.of(), open.model().getComparisons());
	}

	@Test
	void linksToWhatGoesAreCut() throws Exception {
		propose(SampleCase.crowns());
		run(relating(true));
		assertEquals(1, propose().removed());
		Comparison comparison = open.model().getComparisons().getFirst();
		assertNull(comparison.getA().getElement());
		assertEquals("40 crowns", comparison.getA().getSpan().getQuote());
		assertEquals(List.of(), open.validate());
		open.undo();
		assertEquals(marks().getFirst(), comparison.getA().getElement());
	}

	private static Analysis relating(boolean all) {
		return new Proposing("org.example.relating", view -> {
			String a = view.documents().getFirst().id();
			String b = view.documents().getLast().id();
			int there = SampleCase.SECOND.indexOf("40 crowns");
			Evidence right = Evidence.of(b, new Span(there, there + "40 crowns".length()));
			Evidence left = view.documents().getFirst().figures().stream().findFirst()
					.map(f -> Evidence.of(view.documents().getFirst(), f.value().span(), f))
					.orElse(Evidence.of(a, SampleCase.span("40 crowns")));
			return all ? Findings.builder()
					.add(new ProposedComparison(Relation.equal, left, Optional.of(right), SampleCase.why("equal")))
					.add(new ProposedQuestion("What did it cost?", List.of(), SampleCase.why("question")))
					.add(new ProposedOrigin("One report", List.of(a, b), SampleCase.why("origin")))
					.add(new ProposedEvent("The bridge shuts", List.of("2031-03-03"), List.of(), List.of("2031-03-05"),
							List.of(left), SampleCase.why("event")))
					.build() : Findings.of();
		});
	}
}

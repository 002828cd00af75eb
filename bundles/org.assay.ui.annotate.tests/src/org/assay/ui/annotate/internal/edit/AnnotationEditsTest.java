package org.assay.ui.annotate.internal.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.assay.core.CaseStore;
import org.assay.model.Annotation;
import org.assay.model.Claim;
import org.assay.model.Judged;
import org.assay.model.Judgement;
import org.assay.model.Mention;
import org.assay.model.MentionType;
import org.assay.model.Quotation;
import org.assay.model.QuotationKind;
import org.assay.model.Verdict;
import org.assay.text.Span;
import org.assay.ui.annotate.internal.fixture.SampleCase;
import org.assay.ui.annotate.internal.marks.MarkKind;
import org.assay.ui.annotate.internal.marks.Verdicts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotationEditsTest {
	private static final String TEXT = "Mayor Ann Lund said on Monday: \u201CWe pay 12 crowns, no more.\u201D Lund left.";

	@TempDir
	Path folder;
	private SampleCase sample;
	private AnnotationEdits edits;

	@BeforeEach
	void open() throws IOException {
		sample = new SampleCase(folder, TEXT);
		edits = sample.edits();
	}

	@AfterEach
	void close() {
		sample.close();
	}

	private List<String> marked() {
		return sample.document.getAnnotations().stream().map(a -> a.getSpans().getFirst().getQuote()).toList();
	}

	@Test
	void makesEachKindAtItsPlaceWithOneJudgementByTheAnalyst() {
		edits.create(MarkKind.time, sample.span("Monday"), "");
		edits.create(MarkKind.name, sample.span("Ann Lund"), "");
		edits.create(MarkKind.highlight, sample.span("Lund left"), "  why?");
		edits.create(MarkKind.figure, sample.span("12 crowns"), "");
		assertEquals(List.of("Ann Lund", "Monday", "12 crowns", "Lund left"), marked());
		Annotation time = sample.document.getAnnotations().get(1);
		assertEquals("made-1", time.getId());
		Judgement judgement = time.getJudgements().getFirst();
		assertEquals(1, time.getJudgements().size());
		assertEquals(Verdict.ACCEPTED, judgement.getVerdict());
		assertEquals("analyst", judgement.getBy());
		assertEquals(SampleCase.NOW, judgement.getWhen());
		assertTrue(Verdicts.isOwn(time));
		assertEquals("  why?", sample.document.getAnnotations().getLast().getNote());
	}

	@Test
	void everyChangeIsOneStepThatCanBeTakenBackAndDoneAgain() {
		edits.create(MarkKind.quotation, sample.span("We pay 12 crowns, no more."), "");
		assertEquals("mark quotation", sample.openCase.undoLabel().orElseThrow());
		sample.openCase.undo();
		assertTrue(sample.document.getAnnotations().isEmpty());
		sample.openCase.redo();
		assertEquals(List.of("We pay 12 crowns, no more."), marked());
	}

	@Test
	void wordsBetweenQuotationMarksAreADirectQuotation() {
		Quotation inner = (Quotation) edits.create(MarkKind.quotation, sample.span("We pay 12 crowns, no more."), "");
		Quotation outer = (Quotation) edits.create(MarkKind.quotation,
				sample.span("\u201CWe pay 12 crowns, no more.\u201D"), "");
		Quotation part = (Quotation) edits.create(MarkKind.quotation, sample.span("no more"), "");
		assertEquals(QuotationKind.DIRECT, part.getKind());
		Quotation mixed = (Quotation) edits.create(MarkKind.quotation, sample.span("said on Monday: \u201CWe pay"), "");
		Quotation indirect = (Quotation) edits.create(MarkKind.quotation, sample.span("Lund left"), "");
		assertEquals(QuotationKind.DIRECT, inner.getKind());
		assertEquals(QuotationKind.DIRECT, outer.getKind());
		assertEquals(inner.getSpans().getFirst().getQuote(), outer.getSpans().getFirst().getQuote());
		assertEquals(QuotationKind.MIXED, mixed.getKind());
		assertEquals(QuotationKind.INDIRECT, indirect.getKind());
	}

	@Test
	void sourceAndCueAreMarkedWithTheNameTheDocumentKnows() {
		Mention mention = (Mention) edits.create(MarkKind.name, sample.span("Ann Lund"), "");
		sample.change(() -> mention.setName("Mayor Ann Lund"));
		Quotation quotation = (Quotation) edits.create(MarkKind.quotation, sample.span("We pay"), "");
		edits.setSource(quotation, sample.span("Ann Lund"));
		edits.setCue(quotation, sample.span("said"));
		assertEquals("Mayor Ann Lund", quotation.getSpeaker());
		assertEquals("Ann Lund", quotation.getSource().getFirst().getQuote());
		assertEquals("said", quotation.getCue().getFirst().getQuote());
		assertEquals(3, quotation.getJudgements().size());
	}

	@Test
	void aClaimHoldsWhatStandsWithinItAndGetsAChain() {
		Judged figure = edits.create(MarkKind.figure, sample.span("12 crowns"), "");
		Judged quotation = edits.create(MarkKind.quotation, sample.span("We pay 12 crowns, no more."), "");
		Claim claim = (Claim) edits.create(MarkKind.claim, sample.span("We pay 12 crowns"), "");
		edits.setCue(claim, sample.span("said"));
		edits.setSource(claim, sample.span("Ann Lund"));
		assertSame(figure, claim.getFigures().getFirst());
		assertSame(quotation, claim.getQuotation());
		assertEquals(1, claim.getChain().size());
		assertEquals("Ann Lund", claim.getChain().getFirst().getName());
		assertEquals("said", claim.getChain().getFirst().getCue().getFirst().getQuote());
	}

	@Test
	void theSameWordsStandForTheSameName() {
		Mention first = (Mention) edits.create(MarkKind.name, sample.span("Lund"), "");
		sample.change(() -> first.setType(MentionType.PERSON));
		Mention second = (Mention) edits.create(MarkKind.name,
				new Span(TEXT.lastIndexOf("Lund"), TEXT.lastIndexOf("Lund") + 4), "");
		assertEquals(MentionType.PERSON, second.getType());
	}

	@Test
	void deletesWhatIsOwnWithAllThatPointsAtIt() {
		Judged figure = edits.create(MarkKind.figure, sample.span("12 crowns"), "");
		Claim claim = (Claim) edits.create(MarkKind.claim, sample.span("We pay 12 crowns"), "");
		assertTrue(edits.delete(figure));
		assertTrue(sample.document.getAnnotations().isEmpty());
		assertTrue(claim.getFigures().isEmpty());
		sample.openCase.undo();
		assertSame(figure, claim.getFigures().getFirst());
	}

	@Test
	void aProposalIsRejectedInsteadOfDeletedAndKeepsItsHistory() {
		sample.change(() -> sample.marking.time("Monday", "2031-03-10"));
		Annotation time = sample.document.getAnnotations().getFirst();
		assertFalse(edits.delete(time));
		assertEquals(1, sample.document.getAnnotations().size());
		assertEquals(Verdict.REJECTED, Verdicts.of(time));
		assertEquals("org.assay.reading.rules", time.getJudgements().getFirst().getBy());
		edits.decide(time, Verdict.ACCEPTED);
		assertEquals(3, time.getJudgements().size());
		assertEquals("accept time", sample.openCase.undoLabel().orElseThrow());
	}

	@Test
	void decidingAboutSeveralIsOneStep() {
		sample.change(() -> {
			sample.marking.time("Monday", "2031-03-10");
			sample.marking.figure("12 crowns", "12", "SEK");
		});
		edits.decideAll(sample.document.getAnnotations(), Verdict.ACCEPTED);
		assertEquals("accept 2 annotations", sample.openCase.undoLabel().orElseThrow());
		sample.openCase.undo();
		assertTrue(sample.document.getAnnotations().stream().allMatch(a -> Verdicts.of(a) == Verdict.PROPOSED));
	}

	@Test
	void aMovedSpanProvesItselfWithItsNewWords() {
		Judged name = edits.create(MarkKind.name, sample.span("Ann Lund"), "");
		edits.move(name, 0, sample.span("Mayor Ann Lund"));
		assertEquals(List.of("Mayor Ann Lund"), marked());
		assertEquals("words: Ann Lund \u2192 Mayor Ann Lund", name.getJudgements().getLast().getNote());
	}

	@Test
	void partsAreAddedInTheirPlaceAndTakenOut() {
		Annotation quotation = (Annotation) edits.create(MarkKind.quotation, sample.span("no more"), "");
		edits.addPart(quotation, sample.span("We pay"));
		assertEquals(List.of("We pay", "no more"), words(quotation));
		assertEquals("words added: We pay", quotation.getJudgements().getLast().getNote());
		edits.addPart(quotation, sample.span("pay 12 crowns"));
		assertEquals(List.of("We pay 12 crowns", "no more"), words(quotation), "parts that overlap become one");
		edits.removePart(quotation, 0);
		assertEquals(List.of("no more"), words(quotation));
		assertEquals("change the words of quotation", sample.openCase.undoLabel().orElseThrow());
		sample.openCase.undo();
		sample.openCase.undo();
		assertEquals(List.of("We pay", "no more"), words(quotation));
	}

	private static List<String> words(Annotation annotation) {
		return annotation.getSpans().stream().map(s -> s.getQuote()).toList();
	}

	@Test
	void blanksAroundASelectionAreLeftOut() {
		assertEquals(sample.span("Ann"), edits.tidy(new Span(TEXT.indexOf(" Ann"), TEXT.indexOf(" Lund") + 1)));
		assertTrue(edits.tidy(new Span(5, 6)).isEmpty());
	}

	@Test
	void whatTheAnalystMadeIsThereAfterSavingAndOpeningAgain() throws IOException {
		edits.create(MarkKind.quotation, sample.span("We pay 12 crowns, no more."), "");
		sample.openCase.save();
		sample.close();
		try (var again = new CaseStore().open(folder.resolve("case"), null)) {
			Annotation annotation = again.model().getDocuments().getFirst().getAnnotations().getFirst();
			assertEquals("made-1", annotation.getId());
			assertEquals("We pay 12 crowns, no more.", annotation.getSpans().getFirst().getQuote());
			assertEquals(Verdict.ACCEPTED, Verdicts.of(annotation));
			assertEquals(List.of(), again.validate());
		}
	}
}

package org.assay.analysis.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.assay.analysis.Analysis;
import org.assay.analysis.CaseView;
import org.assay.analysis.DocumentView;
import org.assay.analysis.Evidence;
import org.assay.analysis.Findings;
import org.assay.analysis.Item;
import org.assay.analysis.Item.Verdict;
import org.assay.analysis.Progress;
import org.assay.analysis.result.TextResult;
import org.assay.analysis.result.TextResult.Paragraph;
import org.assay.core.OpenCase;
import org.assay.model.Judgement;
import org.assay.reading.Claim;
import org.assay.reading.Claim.Modality;
import org.assay.reading.Claim.Polarity;
import org.assay.reading.Claim.Role;
import org.assay.reading.Claim.Slot;
import org.assay.reading.Mention;
import org.assay.reading.MentionType;
import org.assay.text.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalysisRunnerTest {
	private static final Instant NOW = Instant.parse("2031-03-06T07:08:09Z");

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
		return new AnalysisRunner(Clock.fixed(NOW.plusMillis(400), ZoneOffset.UTC)).run(open, analysis, Map.of(),
				Progress.none());
	}

	private static Claim claim() {
		return new Claim(List.of(SampleCase.span("The bridge stays shut")), Polarity.positive, Modality.asserted,
				List.of(new Slot(Role.what, "the bridge", SampleCase.span("The bridge"))),
				Optional.of(SampleCase.quote()),
				List.of(SampleCase.crowns()), List.of(SampleCase.monday("2031-03-03")), SampleCase.why("claim"));
	}

	private static Analysis all() {
		return Proposing.inFirst(SampleCase.crowns(), SampleCase.quill(), SampleCase.monday("2031-03-03"),
				SampleCase.quote(), claim());
	}

	@Test
	void proposalsComeInWithTheirJudgementInOrderOfPosition() throws Exception {
		AnalysisOutcome outcome = run(all());
		assertEquals(5, outcome.added());
		assertTrue(outcome.hasChanged());
		List<String> kinds = SampleCase.first(open).getAnnotations().stream().map(a -> a.eClass().getName()).toList();
		assertEquals(List.of("Quotation", "Mention", "TimeExpression", "Figure"), kinds);
		Judgement judgement = SampleCase.first(open).getAnnotations().getFirst().getJudgements().getFirst();
		assertEquals(org.assay.model.Verdict.PROPOSED, judgement.getVerdict());
		assertEquals(Proposing.ID, judgement.getBy());
		assertEquals("7", judgement.getVersion());
		assertEquals(NOW, judgement.getWhen());
		assertEquals("quote", judgement.getRule());
		assertEquals("Because of quote.", judgement.getNote());
		assertEquals("said; Monday", judgement.getInputs());
		assertEquals(0.75, judgement.getConfidence());
		assertEquals(List.of(), open.validate());
	}

	@Test
	void theViewGivesBackWhatWasProposed() throws Exception {
		run(all());
		DocumentView first = CaseSnapshot.of(open).documents().getFirst();
		assertEquals(List.of(SampleCase.quill()), values(first.mentions()));
		assertEquals(List.of(SampleCase.monday("2031-03-03")), values(first.times()));
		assertEquals(List.of(SampleCase.crowns()), values(first.figures()));
		assertEquals(List.of(SampleCase.quote()), values(first.attributions()));
		assertEquals(List.of(claim()), values(first.claims()));
		assertEquals(Verdict.proposed, first.claims().getFirst().verdict());
		assertEquals("The Ferry Post", first.outlet());
		assertEquals(SampleCase.FIRST, first.text().toString());
	}

	/** A large case has millions of them. */
	@Test
	void theViewHoldsEachRecordOnce() throws Exception {
		run(all());
		DocumentView first = CaseSnapshot.of(open).documents().getFirst();
		Claim claim = first.claims().getFirst().value();
		assertSame(first.figures().getFirst().value(), claim.figures().getFirst());
		assertSame(first.times().getFirst().value(), claim.times().getFirst());
		assertSame(first.attributions().getFirst().value(), claim.attribution().orElseThrow());
	}

	@Test
	void aViewIsKeptUntilWhatItTellsChanges() throws Exception {
		run(all());
		List<DocumentView> before = CaseSnapshot.of(open).documents();
		assertSame(before.getFirst().claims(), CaseSnapshot.of(open).documents().getFirst().claims());
		open.change("name", () -> SampleCase.first(open).getOutlet().setName("The Ferry Gazette"));
		List<DocumentView> renamed = CaseSnapshot.of(open).documents();
		assertEquals("The Ferry Gazette", renamed.getFirst().outlet());
		assertEquals("The Ferry Post", before.getFirst().outlet());
		assertSame(before.getLast().version(), renamed.getLast().version());
		open.change("remove", () -> SampleCase.first(open).getClaims().clear());
		assertEquals(List.of(), CaseSnapshot.of(open).documents().getFirst().claims());
		open.undo();
		assertEquals(List.of(claim()), values(CaseSnapshot.of(open).documents().getFirst().claims()));
	}

	@Test
	void aClaimIsTiedToItsMarksAndItsChain() throws Exception {
		run(all());
		org.assay.model.Claim claim = SampleCase.first(open).getClaims().getFirst();
		assertEquals("The bridge stays shut", claim.getSummary());
		assertEquals(SampleCase.first(open).getAnnotations().get(0), claim.getQuotation());
		assertEquals(List.of(SampleCase.first(open).getAnnotations().get(2)), claim.getTimes());
		assertEquals(List.of(SampleCase.first(open).getAnnotations().get(3)), claim.getFigures());
		assertEquals(List.of("outlet The Ferry Post reports", "speaker Ada Quill asserts"), claim.getChain().stream()
				.map(l -> l.getRole().getName() + " " + l.getName() + " " + l.getStance().getName()).toList());
	}

	@Test
	void oneRunIsOneCommand() throws Exception {
		run(all());
		assertEquals(Optional.of("Proposing"), open.undoLabel());
		open.undo();
		assertEquals(List.of(), SampleCase.first(open).getAnnotations());
		assertEquals(List.of(), SampleCase.first(open).getClaims());
		open.redo();
		assertEquals(4, SampleCase.first(open).getAnnotations().size());
	}

	@Test
	void aSecondRunChangesNoByte() throws Exception {
		run(all());
		open.save();
		Map<String, String> before = SampleCase.files(open.folder());
		AnalysisOutcome again = new AnalysisRunner(Clock.fixed(NOW.plusSeconds(60), ZoneOffset.UTC)).run(open, all(),
				Map.of(), Progress.none());
		assertEquals(new AnalysisOutcome(all().declaration(), 0, 0, 0, 5, List.of()), again);
		assertFalse(again.hasChanged());
		assertFalse(open.isDirty());
		open.save();
		assertEquals(before, SampleCase.files(open.folder()));
	}

	@Test
	void anEmptyRunMakesNoCommand() throws Exception {
		Optional<String> before = open.undoLabel();
		run(Proposing.inFirst());
		assertEquals(before, open.undoLabel());
	}

	@Test
	void cancellingLeavesTheCaseAlone() {
		boolean[] ran = new boolean[1];
		Analysis analysis = new Proposing(Proposing.ID, view -> {
			ran[0] = true;
			return Findings.builder().add(Proposing.first(view.documents().getFirst().id(), SampleCase.quill()))
					.build();
		});
		Progress cancelled = new Progress() {
			@Override
			public void begin(String task, int total) {
				// not asked for
			}

			@Override
			public void step(String what) {
				// not asked for
			}

			@Override
			public boolean isCancelled() {
				return ran[0];
			}
		};
		assertThrows(CancellationException.class, () -> new AnalysisRunner().run(open, analysis, Map.of(), cancelled));
		assertTrue(ran[0]);
		assertUnchanged();
	}

	@Test
	void whatFailsOrCannotBeLeavesTheCaseAloneAndSaysSo() {
		fails("Proposing failed: java.lang.IllegalStateException: broken. The case is unchanged.", view -> {
			throw new IllegalStateException("broken");
		});
		fails("Proposing gave no findings", view -> null);
		fails("words 0 to 1000 of document", view -> Findings.builder()
				.add(Proposing.first(view.documents().getFirst().id(), new Mention(new Span(0, 1000),
						MentionType.other, "", SampleCase.why("name"))))
				.build());
		fails("no document of the case has the id 'nowhere'",
				view -> Findings.builder().add(Proposing.first("nowhere")).build());
		fails("no document of the case has the id 'gone'", view -> Findings.of(new TextResult("t",
				"T", List.of(new Paragraph("p",
						List.of(Evidence.of("gone", new Span(0, 1))))))));
	}

	private void fails(String words, Function<CaseView, Findings> found) {
		AnalysisFailedException e = assertThrows(AnalysisFailedException.class, () -> run(new Proposing(Proposing.ID,
				found)));
		assertTrue(e.getMessage().contains(words), e::getMessage);
		assertUnchanged();
	}

	private void assertUnchanged() {
		assertFalse(open.isDirty());
		assertEquals(List.of(), SampleCase.first(open).getAnnotations());
	}

	private static <T> List<T> values(List<Item<T>> items) {
		return items.stream().map(Item::value).toList();
	}
}

package org.assay.ui.annotate.internal.byrule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.core.CaseStore;
import org.assay.ingest.Article;
import org.assay.model.Document;
import org.assay.model.Judged;
import org.assay.model.Judgement;
import org.assay.model.MentionType;
import org.assay.model.Verdict;
import org.assay.text.Sha256;
import org.assay.ui.annotate.internal.fixture.Marking;
import org.assay.ui.annotate.internal.fixture.SampleCase;
import org.assay.ui.annotate.internal.marks.MarkKind;
import org.assay.ui.annotate.internal.marks.Verdicts;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which proposals of a case fit, and what deciding about them leaves behind. */
class DecisionTest {
	private static final String FIRST = "Mayor Ann Lund of Skerry paid 12 crowns. Lund left on Monday.";
	private static final String SECOND = "In Skerry, Ann\nLund said nothing.";
	private static final Clock CLOCK = Clock.fixed(SampleCase.NOW, ZoneOffset.UTC);

	@TempDir
	Path folder;
	private SampleCase sample;
	private Document second;
	private Judged lund;
	private Judged skerry;
	private Judged monday;
	private Judged elsewhere;
	private Judged together;

	@BeforeEach
	void open() throws IOException {
		sample = new SampleCase(folder, FIRST);
		byte[] bytes = SECOND.getBytes(StandardCharsets.UTF_8);
		second = sample.openCase.importArticle(new Article("second.txt", "text/plain", bytes, Sha256.hex(bytes), SECOND,
				"UTF-8", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "en", List.of(),
				List.of(), List.of())).document();
		sample.change(() -> {
			lund = proposed(sample.marking.name("Ann Lund", MentionType.PERSON), "name.person", 0.9);
			skerry = proposed(sample.marking.name("Skerry", MentionType.PLACE), "name.place", 0.745);
			monday = proposed(sample.marking.time("Monday", "2031-03-10"), "time.weekday", 0.4);
			Marking other = new Marking(second, SECOND);
			elsewhere = proposed(other.name("Skerry", MentionType.PLACE), "name.place", 0.5);
			together = proposed(other.name("Ann\nLund", MentionType.PERSON), "name.person", 0.895);
		});
	}

	@AfterEach
	void close() {
		sample.close();
	}

	private static <T extends Judged> T proposed(T element, String rule, double confidence) {
		Judgement judgement = element.getJudgements().getLast();
		judgement.setRule(rule);
		judgement.setConfidence(confidence);
		return element;
	}

	private List<Proposal> all() {
		return Proposals.of(sample.openCase).all();
	}

	private List<Judged> fitting(Criteria criteria) {
		return Fitting.of(all(), criteria, null).proposals().stream().map(p -> p.mark().element()).toList();
	}

	private static Criteria criteria(MarkKind kind, String rule, int atLeast, String words) {
		return new Criteria(Optional.empty(), Optional.ofNullable(kind), Optional.ofNullable(rule), atLeast, words);
	}

	private Decision decision(Verdict verdict, Criteria criteria) {
		List<Proposal> proposals = Fitting.of(all(), criteria, null).proposals();
		return new Decision(verdict, proposals, proposals.size(), criteria);
	}

	@Test
	void withoutCriteriaAllProposalsOfAllArticlesFitAndNothingElse() {
		sample.change(() -> Marking.judge(monday, Verdict.UNSURE, Verdicts.ANALYST));
		assertEquals(List.of(lund, skerry, elsewhere, together), fitting(criteria(null, null, 0, "")));
	}

	@Test
	void articleKindRuleConfidenceAndWordsAllCount() {
		assertEquals(List.of(lund, skerry, monday), fitting(
				new Criteria(Optional.of(sample.document), Optional.empty(), Optional.empty(), 0, "")));
		assertEquals(List.of(monday), fitting(criteria(MarkKind.time, null, 0, "")));
		assertEquals(List.of(skerry, elsewhere), fitting(criteria(MarkKind.name, "name.place", 0, "")));
		assertEquals(List.of(), fitting(criteria(MarkKind.time, "name.place", 0, "")));
		assertEquals(List.of(lund, together), fitting(criteria(null, null, 0, "  ANN lund ")), "case, line break");
		assertEquals(List.of(together), fitting(
				new Criteria(Optional.of(second), Optional.of(MarkKind.name), Optional.of("name.person"), 90, "lund")));
	}

	@Test
	void whatReadsNinetyPerCentIsAtLeastNinetyPerCent() {
		assertEquals(List.of(lund, together), fitting(criteria(null, null, 90, "")), "0.895 is shown as 90%");
		assertEquals(List.of(lund, skerry, together), fitting(criteria(null, null, 75, "")), "0.745 is shown as 75%");
		assertEquals(List.of(), fitting(criteria(null, null, 91, "")));
	}

	@Test
	void theRulesThatOccurAreToldWithHowManyTheyProposed() {
		Fitting any = Fitting.of(all(), criteria(null, null, 0, ""), null);
		assertEquals(List.of(new Fitting.RuleCount("name.person", 2), new Fitting.RuleCount("name.place", 2),
				new Fitting.RuleCount("time.weekday", 1)), any.rules());
		Fitting names = Fitting.of(all(), criteria(MarkKind.name, "time.weekday", 90, "nowhere"), null);
		assertEquals(List.of(), names.proposals());
		assertEquals(
				List.of(new Fitting.RuleCount("name.person", 2), new Fitting.RuleCount("name.place", 2),
						new Fitting.RuleCount("time.weekday", 0)),
				names.rules(), "other rules can still be chosen, and that which is stays");
	}

	@Test
	void thePreviewHasWordsInContextAndComesInTheOrderAskedFor() {
		List<Proposal> byWords = Fitting
				.of(all(), criteria(MarkKind.name, null, 0, ""), Comparator.comparing(Proposal::words).reversed())
				.proposals();
		assertEquals(List.of("Skerry", "Skerry", "Ann Lund", "Ann Lund"),
				byWords.stream().map(Proposal::words).toList());
		assertEquals("Mayor Ann Lund of [Skerry] paid 12 crowns. Lund left on \u2026", byWords.getFirst().context());
		assertEquals("Skerry (place)", byWords.getFirst().value());
		assertEquals(List.of("Sample", "second.txt"), byWords.stream().map(Proposal::article).distinct().toList());
	}

	@Test
	void manyAreDecidedInOneStepWithANoteOfTheRule() {
		Criteria criteria = criteria(MarkKind.name, "name.person", 75, "lund");
		assertEquals(2, decision(Verdict.ACCEPTED, criteria).apply(sample.openCase, CLOCK, new NullProgressMonitor()));
		assertEquals("accept 2 annotations", sample.openCase.undoLabel().orElseThrow());
		for (Judged decided : List.of(lund, together)) {
			Judgement judgement = decided.getJudgements().getLast();
			assertEquals(2, decided.getJudgements().size(), "the proposal is kept");
			assertEquals(Verdicts.ANALYST, judgement.getBy());
			assertEquals(Verdict.ACCEPTED, judgement.getVerdict());
			assertEquals(SampleCase.NOW, judgement.getWhen());
			assertEquals("decided by rule: name, proposed by name.person, at least 75% sure, with the words \"lund\","
					+ " in all articles", judgement.getNote());
		}
		assertEquals(Verdict.PROPOSED, Verdicts.of(skerry));
		sample.openCase.undo();
		assertTrue(Stream.of(lund, together).allMatch(e -> Verdicts.of(e) == Verdict.PROPOSED));
	}

	@Test
	void theNoteTellsThatSomeWereTakenOutByHand() {
		Criteria criteria = criteria(null, null, 0, "");
		List<Proposal> some = all().stream().filter(p -> p.mark().element() == skerry).toList();
		assertEquals(1, new Decision(Verdict.UNSURE, some, 5, criteria).apply(sample.openCase, CLOCK,
				new NullProgressMonitor()));
		assertEquals("leave name open", sample.openCase.undoLabel().orElseThrow());
		assertEquals("decided by rule: any kind, in all articles; of 5 that fit, 1 chosen by hand",
				skerry.getJudgements().getLast().getNote());
	}

	@Test
	void whatWasDecidedOrWentMeanwhileIsLeftAsItIs() {
		Decision decision = decision(Verdict.REJECTED, criteria(MarkKind.name, null, 0, ""));
		sample.change(() -> {
			Marking.judge(lund, Verdict.ACCEPTED, Verdicts.ANALYST);
			EcoreUtil.remove(skerry);
			sample.openCase.model().getDocuments().remove(second);
		});
		long before = sample.openCase.revision();
		assertEquals(0, decision.apply(sample.openCase, CLOCK, new NullProgressMonitor()));
		assertEquals(before, sample.openCase.revision(), "no step that does nothing");
		assertEquals(Verdict.ACCEPTED, Verdicts.of(lund));
		sample.openCase.undo();
		sample.change(() -> EcoreUtil.remove(skerry));
		assertEquals(3, decision.apply(sample.openCase, CLOCK, new NullProgressMonitor()));
		assertEquals("reject 3 annotations", sample.openCase.undoLabel().orElseThrow(), "as many as it is about");
	}

	@Test
	void anArticleWithoutItsTextIsToldOf() throws IOException {
		sample.openCase.save();
		Path gone = folder.resolve("case/texts/" + second.getTextHash() + ".txt");
		sample.close();
		Files.delete(gone);
		Files.delete(folder.resolve("case/originals/" + second.getOriginalHash() + ".txt")); // it would be made again of this
		try (var again = new CaseStore().open(folder.resolve("case"), null)) {
			Proposals read = Proposals.of(again);
			assertEquals(1, read.unread());
			assertEquals(3, read.all().size());
		}
	}

	@Test
	void whatIsCancelledOnTheWayDecidesNothingAndLeavesNoStepToUndo() {
		Optional<String> undo = sample.openCase.undoLabel();
		List<List<Verdict>> seen = new ArrayList<>();
		IProgressMonitor monitor = new NullProgressMonitor() {
			private int done;

			@Override
			public void worked(int work) {
				done++;
				seen.add(verdicts());
				setCanceled(done == 2);
			}
		};
		assertThrows(OperationCanceledException.class,
				() -> decision(Verdict.ACCEPTED, criteria(null, null, 0, "")).apply(sample.openCase, CLOCK, monitor));
		assertTrue(seen.getLast().contains(Verdict.ACCEPTED), "it was cancelled on the way: " + seen);
		assertTrue(seen.getLast().contains(Verdict.PROPOSED), "it was cancelled on the way: " + seen);
		assertEquals(Collections.nCopies(5, Verdict.PROPOSED), verdicts());
		assertEquals(undo, sample.openCase.undoLabel());
		assertEquals(Optional.empty(), sample.openCase.redoLabel());
	}

	private List<Verdict> verdicts() {
		return Stream.of(lund, skerry, monday, elsewhere, together).map(Verdicts::of).toList();
	}
}

package org.assay.ui.annotate.internal.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.assay.model.ModelFactory;
import org.assay.model.Verdict;
import org.assay.text.Span;
import org.junit.jupiter.api.Test;

/** What is left out, and what is said about it. */
class MarkFilterTest {
	private final Mark own = mark("own", MarkKind.claim, Verdict.ACCEPTED, Origin.ANALYST);
	private final Mark sure = mark("sure", MarkKind.name, Verdict.PROPOSED, new Origin("a", "r", 0.9));
	private final Mark fair = mark("fair", MarkKind.name, Verdict.PROPOSED, new Origin("b", "r", 0.745));
	private final Mark half = mark("half", MarkKind.time, Verdict.UNSURE, new Origin("a", "r", 0.5));
	private final Mark weak = mark("weak", MarkKind.figure, Verdict.ACCEPTED, new Origin("a", "r", 0.494));
	private final Mark gone = mark("gone", MarkKind.name, Verdict.REJECTED, new Origin("b", "r", 0.95));
	private final List<Mark> all = List.of(own, sure, fair, half, weak, gone);
	private final MarkFilter filter = new MarkFilter();

	private static Mark mark(String id, MarkKind kind, Verdict verdict, Origin origin) {
		return new Mark(id, kind, verdict, List.of(new Span(0, 1)), origin, ModelFactory.eINSTANCE.createMention());
	}

	private List<Mark> shown() {
		return all.stream().filter(filter::shows).toList();
	}

	@Test
	void atFirstAllButWhatIsRejectedIsShownAndNothingIsSaid() {
		assertEquals(List.of(own, sure, fair, half, weak), shown());
		assertFalse(filter.isNarrowed());
		assertEquals("", filter.inWords(all));
	}

	@Test
	void oneJudgementIsShownOrTheRejectedBesideAllElse() {
		filter.showVerdict(Optional.of(Verdict.PROPOSED));
		assertEquals(List.of(sure, fair), shown());
		assertEquals("Proposed: n = 2 of 5", filter.inWords(all));
		filter.showVerdict(Optional.of(Verdict.REJECTED));
		assertEquals(List.of(gone), shown());
		assertTrue(filter.showsRejected());
		assertEquals("Rejected: n = 1 of 6", filter.inWords(all), "of all, for rejected ones are asked for");
		filter.showRejected(true);
		assertEquals(all, shown());
		assertFalse(filter.isNarrowed());
	}

	@Test
	void whatTheAnalystMadeIsToldFromWhatAnAnalysisProposed() {
		filter.showMadeBy(Optional.of(MadeBy.ANALYST));
		assertEquals(List.of(own), shown());
		assertEquals("Made by you: n = 1 of 5", filter.inWords(all));
		filter.showMadeBy(Optional.of(MadeBy.ANALYSIS));
		assertEquals(List.of(sure, fair, half, weak), shown());
		filter.showMadeBy(Optional.of(MadeBy.analysis("b")));
		assertEquals(List.of(fair), shown());
		assertEquals("Proposed by b: n = 1 of 5", filter.inWords(all));
	}

	@Test
	void confidenceGoesByTheWholePerCentThatAreShown() {
		filter.showSureness(Optional.of(Sureness.atLeast90));
		assertEquals(List.of(own, sure), shown());
		filter.showSureness(Optional.of(Sureness.atLeast75));
		assertEquals(List.of(own, sure, fair), shown(), "0.745 is shown as 75%");
		filter.showSureness(Optional.of(Sureness.below75));
		assertEquals(List.of(half, weak), shown());
		filter.showSureness(Optional.of(Sureness.below50));
		assertEquals(List.of(weak), shown(), "0.494 is shown as 49%");
		assertEquals("Below 50% sure: n = 1 of 5", filter.inWords(all));
	}

	@Test
	void allThatIsChosenMustFitAndIsSaid() {
		filter.show(MarkKind.figure, false);
		filter.showVerdict(Optional.of(Verdict.PROPOSED));
		filter.showMadeBy(Optional.of(MadeBy.analysis("a")));
		filter.showSureness(Optional.of(Sureness.atLeast75));
		assertEquals(List.of(sure), shown());
		assertEquals("Proposed, proposed by a, at least 75% sure, without figure: n = 1 of 5", filter.inWords(all));
		filter.showAll();
		assertEquals(List.of(own, sure, fair, half, weak), shown());
		assertFalse(filter.isNarrowed());
	}

	@Test
	void kindsAreToldByThoseThatAreLeftOutOrThoseThatAreLeft() {
		filter.show(MarkKind.name, false);
		filter.show(MarkKind.time, false);
		assertEquals("Without time, name: n = 2 of 5", filter.inWords(all));
		filter.showKind(Optional.of(MarkKind.name));
		assertEquals(Optional.of(MarkKind.name), filter.kind());
		assertEquals("Name only: n = 2 of 5", filter.inWords(all));
		filter.show(MarkKind.name, false);
		assertEquals("No kind: n = 0 of 5", filter.inWords(all));
		assertEquals(Optional.empty(), filter.kind());
		filter.showKind(Optional.empty());
		assertEquals(5, filter.count(all));
	}

	@Test
	void showingAllLeavesWhatIsRejectedAsItWas() {
		filter.showRejected(true);
		filter.show(MarkKind.name, false);
		assertEquals("Without name: n = 3 of 6", filter.inWords(all));
		filter.showAll();
		assertEquals(all, shown());
	}

	@Test
	void aCopyGoesItsOwnWay() {
		filter.showSureness(Optional.of(Sureness.below50));
		MarkFilter copy = new MarkFilter(filter);
		copy.showSureness(Optional.empty());
		copy.show(MarkKind.name, false);
		assertEquals(List.of(weak), shown());
		assertEquals(3, copy.count(all));
	}
}

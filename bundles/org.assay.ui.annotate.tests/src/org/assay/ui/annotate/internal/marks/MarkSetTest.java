package org.assay.ui.annotate.internal.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import org.assay.model.ModelFactory;
import org.assay.model.Verdict;
import org.assay.text.Span;
import org.junit.jupiter.api.Test;

class MarkSetTest {
	private final Mark first = mark("first", MarkKind.name, Verdict.ACCEPTED, 0, 5);
	private final Mark long1 = mark("long", MarkKind.quotation, Verdict.PROPOSED, 3, 30);
	private final Mark inner = mark("inner", MarkKind.figure, Verdict.PROPOSED, 10, 14);
	private final Mark refused = mark("refused", MarkKind.time, Verdict.REJECTED, 12, 16);
	private final Mark last = mark("last", MarkKind.claim, Verdict.PROPOSED, 40, 50);
	private final List<Mark> all = List.of(first, long1, inner, refused, last);

	private static Mark mark(String id, MarkKind kind, Verdict verdict, int begin, int end) {
		return new Mark(id, kind, verdict, List.of(new Span(begin, end)), Origin.ANALYST,
				ModelFactory.eINSTANCE.createHighlight());
	}

	@Test
	void rejectedMarksAreHiddenUnlessAskedFor() {
		MarkFilter filter = new MarkFilter();
		assertEquals(List.of(first, long1, inner, last), new MarkSet(all, filter::shows).shown());
		filter.showRejected(true);
		filter.show(MarkKind.quotation, false);
		assertEquals(List.of(first, inner, refused, last), new MarkSet(all, filter::shows).shown());
	}

	@Test
	void countsProposalsOfHiddenKindsToo() {
		assertEquals(3, new MarkSet(all, mark -> false).proposals());
	}

	@Test
	void lanesAreKeptWhileOnlyVerdictsDiffer() {
		MarkSet before = new MarkSet(all, mark -> true);
		Mark accepted = new Mark(inner.id(), inner.kind(), Verdict.ACCEPTED, inner.spans(), Origin.ANALYST,
				inner.element());
		MarkSet after = before.changed(List.of(first, long1, accepted, refused, last), mark -> true);
		assertEquals(Optional.of(accepted), after.innermost(11));
		assertEquals(Optional.of(accepted), after.of(inner.element()));
		all.forEach(mark -> assertEquals(before.lanes().lane(mark), after.lanes().lane(mark), mark.id()));
		assertEquals(2, after.proposals());
	}

	@Test
	void lanesAreLaidOutAgainWhenAMarkIsMovedOrHidden() {
		MarkSet before = new MarkSet(all, mark -> true);
		Mark moved = new Mark(long1.id(), long1.kind(), long1.verdict(), List.of(new Span(32, 38)), Origin.ANALYST,
				long1.element());
		MarkSet after = before.changed(List.of(first, inner, refused, moved, last), mark -> true);
		assertEquals(0, after.lanes().lane(moved));
		assertEquals(Optional.empty(), after.innermost(20));
		MarkSet hidden = before.changed(all, mark -> mark != inner);
		assertEquals(Optional.of(long1), hidden.innermost(11));
	}

	@Test
	void theInnermostIsTheShortest() {
		MarkSet marks = new MarkSet(all, mark -> true);
		assertEquals(Optional.of(inner), marks.innermost(11));
		assertEquals(Optional.of(long1), marks.innermost(20));
		assertEquals(Optional.empty(), marks.innermost(30));
	}

	@Test
	void goesFromProposalToProposalAndStopsAtTheEnd() {
		MarkSet marks = new MarkSet(all, mark -> mark.verdict() != Verdict.REJECTED);
		assertEquals(Optional.of(long1), marks.next(first, 0, Mark::isProposal));
		assertEquals(Optional.of(inner), marks.next(long1, 0, Mark::isProposal));
		assertEquals(Optional.of(last), marks.next(inner, 0, Mark::isProposal));
		assertEquals(Optional.empty(), marks.next(last, 0, Mark::isProposal));
		assertEquals(Optional.of(inner), marks.previous(last, 0, Mark::isProposal));
		assertEquals(Optional.empty(), marks.previous(long1, 0, Mark::isProposal));
	}

	@Test
	void startsAtTheCaretWhenNothingIsSelected() {
		MarkSet marks = new MarkSet(all, mark -> true);
		assertEquals(Optional.of(last), marks.next(null, 31, mark -> true));
		assertEquals(Optional.of(refused), marks.previous(null, 31, mark -> true));
		assertFalse(marks.previous(null, 0, mark -> true).isPresent());
	}
}

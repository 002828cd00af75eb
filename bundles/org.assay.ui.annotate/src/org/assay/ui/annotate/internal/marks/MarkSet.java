package org.assay.ui.annotate.internal.marks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.assay.model.Judged;
import org.assay.text.Span;

/** The marks of one document as they are shown now, with their lanes. Immutable. */
public final class MarkSet {
	public static final MarkSet EMPTY = new MarkSet(List.of(), mark -> true);

	private final List<Mark> all;
	private final List<Mark> shown;
	private final LaneLayout lanes;
	private final IdentityHashMap<Judged, Mark> byElement;
	private final long proposals;

	/**
	 * @param all    in order of position
	 * @param filter which of them are shown
	 */
	public MarkSet(List<Mark> all, Predicate<Mark> filter) {
		this(null, all, filter);
	}

	private MarkSet(MarkSet before, List<Mark> all, Predicate<Mark> filter) {
		this.all = List.copyOf(all);
		this.shown = this.all.stream().filter(filter).toList();
		this.byElement = new IdentityHashMap<>();
		this.all.forEach(mark -> byElement.put(mark.element(), mark));
		this.lanes = before != null && isAtSamePlaces(before.shown, shown) ? before.lanes.with(byElement)
				: new LaneLayout(shown);
		this.proposals = proposals(this.all);
	}

	/** The marks that are left of {@code before} after a change of a few. */
	@SuppressWarnings("unchecked")
	private MarkSet(MarkSet before, List<Mark> gone, List<Mark> come, Predicate<Mark> filter) {
		Comparator<Mark> order = Comparator.naturalOrder();
		all = SortedLists.changed(before.all, gone, come, order);
		List<Mark> hidden = gone.stream().filter(before.lanes::holds).toList();
		List<Mark> added = come.stream().filter(filter).toList();
		shown = SortedLists.changed(before.shown, hidden, added, order);
		lanes = before.lanes.changed(hidden, added);
		byElement = (IdentityHashMap<Judged, Mark>) before.byElement.clone();
		gone.forEach(mark -> byElement.remove(mark.element()));
		come.forEach(mark -> byElement.put(mark.element(), mark));
		proposals = before.proposals - proposals(gone) + proposals(come);
	}

	private static long proposals(List<Mark> marks) {
		return marks.stream().filter(Mark::isProposal).count();
	}

	/** The marks as they are now, or with another filter; the lanes are kept while only verdicts differ, for laying out takes long. */
	public MarkSet changed(List<Mark> now, Predicate<Mark> filter) {
		return new MarkSet(this, now, filter);
	}

	/**
	 * The marks after a change of some elements; the others are not looked at.
	 *
	 * @param changed the marks of these elements as they are now, nothing for those that have none any more
	 * @param filter  the same as before
	 * @return this when none of the marks differs
	 */
	public MarkSet changed(Map<Judged, Optional<Mark>> changed, Predicate<Mark> filter) {
		List<Mark> gone = new ArrayList<>();
		List<Mark> come = new ArrayList<>();
		changed.forEach((element, now) -> {
			Optional<Mark> before = of(element);
			if (!before.equals(now)) {
				before.ifPresent(gone::add);
				now.ifPresent(come::add);
			}
		});
		return gone.isEmpty() && come.isEmpty() ? this : new MarkSet(this, gone, come, filter);
	}

	private static boolean isAtSamePlaces(List<Mark> before, List<Mark> now) {
		if (before.size() != now.size()) {
			return false;
		}
		for (int i = 0; i < now.size(); i++) {
			if (before.get(i).element() != now.get(i).element() || !before.get(i).spans().equals(now.get(i).spans())) {
				return false;
			}
		}
		return true;
	}

	public List<Mark> all() {
		return all;
	}

	public List<Mark> shown() {
		return shown;
	}

	public LaneLayout lanes() {
		return lanes;
	}

	/** How many proposals are left, hidden kinds too. */
	public long proposals() {
		return proposals;
	}

	public Optional<Mark> of(Judged element) {
		return Optional.ofNullable(byElement.get(element));
	}

	/** The shortest shown mark that holds the unit at {@code offset}. */
	public Optional<Mark> innermost(int offset) {
		return lanes.index().at(offset).stream().min(Comparator.comparingInt(Mark::length).thenComparing(lanes::lane));
	}

	/** The shown marks that touch the span, each once. */
	public List<Mark> touching(Span span) {
		return lanes.index().overlapping(span).stream().distinct().toList();
	}

	/**
	 * The next shown mark after another one, or after a place in the text.
	 *
	 * @param current where to start, or null to start at {@code offset}
	 * @param wanted  which marks count
	 * @return empty when there is none before the end of the text: it does not start again at the top
	 */
	public Optional<Mark> next(Mark current, int offset, Predicate<Mark> wanted) {
		for (int i = current == null ? 0 : after(current); i < shown.size(); i++) {
			Mark mark = shown.get(i);
			if ((current != null || mark.begin() >= offset) && wanted.test(mark)) {
				return Optional.of(mark);
			}
		}
		return Optional.empty();
	}

	/** Where in the marks that are shown those begin that stand after one, which need not be shown itself. */
	private int after(Mark mark) {
		int at = Collections.binarySearch(shown, mark);
		return at < 0 ? -at - 1 : at + 1;
	}

	/** The last one before; see {@link #next(Mark, int, Predicate)}. */
	public Optional<Mark> previous(Mark current, int offset, Predicate<Mark> wanted) {
		for (int i = shown.size() - 1; i >= 0; i--) {
			Mark mark = shown.get(i);
			boolean before = current == null ? mark.begin() < offset : mark.compareTo(current) < 0;
			if (before && wanted.test(mark)) {
				return Optional.of(mark);
			}
		}
		return Optional.empty();
	}
}

package org.assay.ui.annotate.internal.marks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.assay.text.Span;

/**
 * Finds what overlaps a stretch without looking at all: entries sorted by begin, with the largest end of each half of
 * the array kept beside them (an implicit balanced tree). Building takes n log n, asking log n plus what is found.
 */
public final class IntervalIndex<T> {

	/** Something and where it stands. */
	public record Entry<T>(Span span, T value) {
	}

	private final List<Entry<T>> entries;
	/** For the tree node in the middle of a range: the largest end within that range. */
	private final int[] furthest;

	public IntervalIndex(List<Entry<T>> unsorted) {
		entries = new ArrayList<>(unsorted);
		entries.sort(Comparator.comparing(Entry::span));
		furthest = new int[entries.size()];
		build(0, entries.size());
	}

	private IntervalIndex(List<Entry<T>> sorted, int[] furthest) {
		this.entries = sorted;
		this.furthest = furthest;
	}

	/**
	 * The same with a few entries less and a few more; takes no sorting.
	 *
	 * @param gone  entries that are in it
	 * @param among order of values that stand at the same place, in which they were when this was made
	 */
	public IntervalIndex<T> changed(List<Entry<T>> gone, List<Entry<T>> come, Comparator<? super T> among) {
		List<Entry<T>> now = SortedLists.changed(entries, gone, come,
				Comparator.comparing((Entry<T> entry) -> entry.span()).thenComparing(Entry::value, among));
		boolean isAtSamePlaces = gone.stream().map(Entry::span).toList()
				.equals(come.stream().map(Entry::span).toList());
		IntervalIndex<T> changed = new IntervalIndex<>(now, isAtSamePlaces ? furthest : new int[now.size()]);
		if (!isAtSamePlaces) {
			changed.build(0, now.size());
		}
		return changed;
	}

	/** The same places with other things on them; takes no sorting. */
	public IntervalIndex<T> map(UnaryOperator<T> other) {
		List<Entry<T>> mapped = new ArrayList<>(entries.size());
		entries.forEach(entry -> mapped.add(new Entry<>(entry.span(), other.apply(entry.value()))));
		return new IntervalIndex<>(mapped, furthest);
	}

	private int build(int from, int to) {
		if (from >= to) {
			return -1;
		}
		int middle = from + to >>> 1;
		int end = entries.get(middle).span().end();
		end = Math.max(end, build(from, middle));
		end = Math.max(end, build(middle + 1, to));
		furthest[middle] = end;
		return end;
	}

	public int size() {
		return entries.size();
	}

	/** Hands over everything that shares at least one unit with {@code span}, in order of position. */
	public void overlapping(Span span, Consumer<Entry<T>> found) {
		visit(0, entries.size(), span.begin(), span.end(), found);
	}

	/** Everything that shares at least one unit with {@code span}, in order of position. */
	public List<T> overlapping(Span span) {
		List<T> found = new ArrayList<>();
		overlapping(span, entry -> found.add(entry.value()));
		return found;
	}

	/** Everything that holds the unit at {@code offset}, in order of position. */
	public List<T> at(int offset) {
		return overlapping(new Span(offset, offset + 1));
	}

	/** Equal when the same things stand at the same places. */
	@Override
	public boolean equals(Object other) {
		return other instanceof IntervalIndex<?> that && that.entries.equals(entries);
	}

	@Override
	public int hashCode() {
		return entries.hashCode();
	}

	private void visit(int from, int to, int begin, int end, Consumer<Entry<T>> found) {
		if (from >= to) {
			return;
		}
		int middle = from + to >>> 1;
		if (furthest[middle] <= begin) {
			return;
		}
		visit(from, middle, begin, end, found);
		Entry<T> entry = entries.get(middle);
		if (entry.span().begin() < end) {
			if (entry.span().end() > begin) {
				found.accept(entry);
			}
			visit(middle + 1, to, begin, end, found);
		}
	}
}

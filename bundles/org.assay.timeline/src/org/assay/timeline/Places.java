package org.assay.timeline;

import java.util.ArrayList;
import java.util.List;
import org.assay.text.Span;

/**
 * Things by where they stand in a text, found without looking at all the others. Built once; immutable.
 *
 * @param <T> what stands there
 */
final class Places<T> {
	private final List<Place<T>> sorted;
	/** The furthest end of all places up to one. */
	private final int[] reach;

	/**
	 * A thing and where it stands.
	 *
	 * @param order counted from 0, as the things were given
	 */
	record Place<T>(Span span, T thing, int order) {
	}

	/** Collects places in the order of the things. */
	static final class Builder<T> {
		private final List<Place<T>> places = new ArrayList<>();

		void add(Span span, T thing) {
			places.add(new Place<>(span, thing, places.size()));
		}

		Places<T> build() {
			return new Places<>(places);
		}
	}

	private Places(List<Place<T>> places) {
		sorted = new ArrayList<>(places);
		sorted.sort((a, b) -> a.span().compareTo(b.span()));
		reach = new int[sorted.size()];
		int furthest = 0;
		for (int i = 0; i < reach.length; i++) {
			furthest = Math.max(furthest, sorted.get(i).span().end());
			reach[i] = furthest;
		}
	}

	/** Those that lie within {@code outer}, by place; at the same place in the order given. */
	List<Place<T>> within(Span outer) {
		List<Place<T>> found = new ArrayList<>();
		for (int i = first(outer.begin()); i < reach.length && sorted.get(i).span().begin() <= outer.end(); i++) {
			if (outer.contains(sorted.get(i).span())) {
				found.add(sorted.get(i));
			}
		}
		return found;
	}

	/** Those that hold {@code inner}, in no order. */
	List<Place<T>> around(Span inner) {
		List<Place<T>> found = new ArrayList<>();
		for (int i = first(inner.begin() + 1) - 1; i >= 0 && reach[i] >= inner.end(); i--) {
			if (sorted.get(i).span().contains(inner)) {
				found.add(sorted.get(i));
			}
		}
		return found;
	}

	/** Index of the first that begins at a unit of the text or later. */
	private int first(int begin) {
		int low = 0;
		int high = reach.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (sorted.get(middle).span().begin() < begin) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}

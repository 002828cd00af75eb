package org.assay.ui.annotate.internal.marks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Sorted lists of which little changes: what stays is moved, but not looked at. Pure. */
final class SortedLists {

	private SortedLists() {
	}

	/**
	 * A sorted list with a few values less and a few more.
	 *
	 * @param sorted by {@code order}; stays as it is
	 * @param gone   values that are in it
	 * @throws IllegalArgumentException when one of them is not
	 */
	static <T> List<T> changed(List<T> sorted, List<T> gone, List<T> come, Comparator<? super T> order) {
		List<T> now = new ArrayList<>(sorted.size() + come.size());
		now.addAll(sorted);
		gone.forEach(value -> now.remove(find(now, value, order)));
		for (T value : come) {
			int at = Collections.binarySearch(now, value, order);
			now.add(at < 0 ? -at - 1 : at + 1, value);
		}
		return Collections.unmodifiableList(now);
	}

	private static <T> int find(List<T> sorted, T value, Comparator<? super T> order) {
		int at = Collections.binarySearch(sorted, value, order);
		int first = at;
		while (first > 0 && order.compare(sorted.get(first - 1), value) == 0) {
			first--;
		}
		for (int i = first; i >= 0 && i < sorted.size() && order.compare(sorted.get(i), value) == 0; i++) {
			if (sorted.get(i).equals(value)) {
				return i;
			}
		}
		throw new IllegalArgumentException("not in the list: " + value);
	}
}

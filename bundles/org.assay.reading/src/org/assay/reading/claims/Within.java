package org.assay.reading.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.assay.text.Span;

/** Finds the elements of an ordered list that lie within spans, without a look at all of them. */
final class Within<T> {

	private final List<T> all;
	private final Function<T, Span> span;

	Within(List<T> all, Function<T, Span> span) {
		this.all = all;
		this.span = span;
	}

	List<T> in(List<Span> spans) {
		List<T> found = new ArrayList<>();
		for (Span each : spans) {
			for (int i = first(each.begin()); i < all.size() && span.apply(all.get(i)).begin() < each.end(); i++) {
				if (each.contains(span.apply(all.get(i)))) {
					found.add(all.get(i));
				}
			}
		}
		return found;
	}

	private int first(int begin) {
		int low = 0;
		int high = all.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (span.apply(all.get(middle)).begin() < begin) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}

package org.assay.comparison.stories;

import java.util.Comparator;

/**
 * Two clusters and how near they are.
 *
 * @param similarity mean cosine of their members
 * @param a          number of the one, smaller than the other's
 * @param b          number of the other
 */
record Edge(double similarity, int a, int b) {
	/** The nearest first; the order never depends on chance. */
	static final Comparator<Edge> NEAREST = (e, f) -> {
		int order = Double.compare(f.similarity(), e.similarity());
		if (order == 0) {
			order = Integer.compare(e.a(), f.a());
		}
		return order == 0 ? Integer.compare(e.b(), f.b()) : order;
	};
}

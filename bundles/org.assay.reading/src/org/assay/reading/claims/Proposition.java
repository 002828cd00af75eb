package org.assay.reading.claims;

import java.util.List;
import org.assay.reading.quotes.Range;

/**
 * A verb with the words that belong to it and to no other proposition.
 *
 * @param verb   its main verb, or -1 for words without one
 * @param ranges the words, in order
 */
record Proposition(int verb, List<Range> ranges) {

	Proposition {
		ranges = List.copyOf(ranges);
	}

	int from() {
		return ranges.get(0).from();
	}

	int to() {
		return ranges.get(ranges.size() - 1).to();
	}

	boolean holds(int token) {
		return ranges.stream().anyMatch(range -> range.contains(token));
	}
}

package org.assay.reading.quotes;

/** Tokens from {@code from} to before {@code to}. */
record Range(int from, int to) {

	boolean isEmpty() {
		return to <= from;
	}

	boolean contains(int token) {
		return from <= token && token < to;
	}

	boolean overlaps(Range other) {
		return from < other.to && other.from < to;
	}
}

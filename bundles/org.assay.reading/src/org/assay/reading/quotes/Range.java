package org.assay.reading.quotes;

/** Tokens from {@code from} to before {@code to}. */
public record Range(int from, int to) {

	public boolean isEmpty() {
		return to <= from;
	}

	public int size() {
		return Math.max(0, to - from);
	}

	public boolean contains(int token) {
		return from <= token && token < to;
	}

	public boolean overlaps(Range other) {
		return from < other.to && other.from < to;
	}
}

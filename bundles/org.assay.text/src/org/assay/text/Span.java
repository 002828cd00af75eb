package org.assay.text;

/**
 * A stretch of a text, half open, in UTF-16 units.
 *
 * @param begin first unit, from 0
 * @param end   unit after the last, not before {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {

	/** @throws IllegalArgumentException when {@code begin} is negative or {@code end} lies before it */
	public Span {
		if (begin < 0 || end < begin) {
			throw new IllegalArgumentException("not a span: " + begin + ".." + end);
		}
	}

	public int length() {
		return end - begin;
	}

	public boolean isEmpty() {
		return begin == end;
	}

	public boolean contains(int offset) {
		return begin <= offset && offset < end;
	}

	public boolean contains(Span other) {
		return begin <= other.begin && other.end <= end;
	}

	public boolean overlaps(Span other) {
		return begin < other.end && other.begin < end;
	}

	/** The smallest span that covers both. */
	public Span cover(Span other) {
		return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
	}

	public Span shift(int by) {
		return new Span(begin + by, end + by);
	}

	/** The covered words; the span must lie within {@code text}. */
	public String of(CharSequence text) {
		return text.subSequence(begin, end).toString();
	}

	/** By begin, and where that is equal the longer one first, so that an outer span precedes what it holds. */
	@Override
	public int compareTo(Span other) {
		return begin != other.begin ? Integer.compare(begin, other.begin) : Integer.compare(other.end, end);
	}
}

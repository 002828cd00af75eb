package org.assay.text;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * An immutable text that spans refer to, with its hash and its two ways of counting: UTF-16 units inside Assay,
 * Unicode code points in everything that leaves it. Instances are safe to share between threads.
 */
public final class SourceText implements CharSequence {
	private final String text;
	private final CodePoints points;
	/** Made when asked for; two threads that ask at once make the same. */
	private String sha256;

	private SourceText(String text) {
		this.text = text;
		this.points = new CodePoints(text);
	}

	/** @param text any string; lone surrogates are kept, and count as '?' in the hash only */
	public static SourceText of(String text) {
		return new SourceText(text);
	}

	/** SHA-256 of the UTF-8 bytes, 64 lower-case hex digits. */
	public String sha256() {
		String known = sha256;
		if (known == null) {
			known = Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
			sha256 = known;
		}
		return known;
	}

	/** Length in UTF-16 units. */
	@Override
	public int length() {
		return text.length();
	}

	/** Length in Unicode code points; a lone surrogate counts as one. */
	public int codePointLength() {
		return points.count();
	}

	@Override
	public char charAt(int index) {
		return text.charAt(index);
	}

	@Override
	public String subSequence(int begin, int end) {
		return text.substring(begin, end);
	}

	/** The words of the span, which must lie within this text. */
	public String at(Span span) {
		return text.substring(span.begin(), span.end());
	}

	/** Whether the span lies within this text and cuts no surrogate pair in two. */
	public boolean holds(Span span) {
		return span.end() <= text.length() && points.begins(span.begin()) && points.begins(span.end());
	}

	/**
	 * @param unit UTF-16 offset, 0 to {@link #length()}
	 * @return the code point that begins there, or that the unit is the second half of
	 * @throws IndexOutOfBoundsException when the offset lies outside the text
	 */
	public int toCodePoint(int unit) {
		check(unit, text.length());
		return points.ofUnit(unit);
	}

	/**
	 * @param codePoint offset in code points, 0 to {@link #codePointLength()}
	 * @return the UTF-16 unit it begins at
	 * @throws IndexOutOfBoundsException when the offset lies outside the text
	 */
	public int toUtf16(int codePoint) {
		check(codePoint, points.count());
		return points.toUnit(codePoint);
	}

	/** A UTF-16 span in code points. A span that cuts a surrogate pair is widened to the whole pair. */
	public Span toCodePoints(Span units) {
		int end = toCodePoint(units.end());
		boolean cut = !points.begins(units.end());
		return new Span(toCodePoint(units.begin()), cut && !units.isEmpty() ? end + 1 : end);
	}

	/** A span counted in code points, in UTF-16 units. */
	public Span toUtf16(Span codePoints) {
		return new Span(toUtf16(codePoints.begin()), toUtf16(codePoints.end()));
	}

	/** The lines without their line ends, at least one; see {@link Lines}. */
	public List<Span> lines() {
		return Lines.of(text);
	}

	private static void check(int offset, int length) {
		if (offset < 0 || offset > length) {
			throw new IndexOutOfBoundsException("offset " + offset + " outside 0.." + length);
		}
	}

	/** Equal when the words are equal. */
	@Override
	public boolean equals(Object other) {
		return other instanceof SourceText that && that.text.equals(text);
	}

	@Override
	public int hashCode() {
		return text.hashCode();
	}

	/** The whole text. */
	@Override
	public String toString() {
		return text;
	}
}

package org.assay.text;

import java.nio.charset.StandardCharsets;

/**
 * The words that a span proves itself with, as one string: the whole stretch up to {@value #WHOLE} UTF-16 units;
 * of a longer one its head, 16 hex digits of its SHA-256 between ellipses, and its tail. A shortened quote is
 * always longer than {@value #WHOLE} units, so the two forms cannot be taken for each other.
 *
 * @param words the string as it is stored; see {@link Escapes} for writing it into XML
 */
public record Quote(String words) {
	/** Longest stretch that is quoted whole, in UTF-16 units. */
	public static final int WHOLE = 160;
	private static final int PART = 80;
	private static final int DIGITS = 16;

	/** @param span must lie within the text */
	public static Quote of(CharSequence text, Span span) {
		if (span.length() <= WHOLE) {
			return new Quote(span.of(text));
		}
		int headEnd = span.begin() + PART;
		if (cuts(text, headEnd)) {
			headEnd--;
		}
		int tailBegin = span.end() - PART;
		if (cuts(text, tailBegin)) {
			tailBegin++;
		}
		byte[] units = span.of(text).getBytes(StandardCharsets.UTF_16BE);
		String hash = Sha256.hex(units).substring(0, DIGITS);
		return new Quote(text.subSequence(span.begin(), headEnd) + "\u2026" + hash + "\u2026"
				+ text.subSequence(tailBegin, span.end()));
	}

	/** Whether the span lies within the text and covers exactly the words this quote was taken from. */
	public boolean fits(CharSequence text, Span span) {
		return span.end() <= text.length() && equals(of(text, span));
	}

	/** Whether these are the head and tail of a longer stretch. */
	public boolean isShortened() {
		return words.length() > WHOLE;
	}

	/** The words for a reader: of a shortened quote its head and tail, with an ellipsis for what is between them. */
	public String shown() {
		if (!isShortened()) {
			return words;
		}
		// one unit earlier where a pair would have been cut
		for (int begin = PART; begin >= PART - 1; begin--) {
			int end = begin + DIGITS + 1;
			if (words.charAt(begin) == '\u2026' && words.charAt(end) == '\u2026') {
				return words.substring(0, begin) + words.substring(end);
			}
		}
		return words;
	}

	/** The words every stretch with this quote begins with. */
	String head() {
		return isShortened() ? words.substring(0, PART - 1) : words;
	}

	private static boolean cuts(CharSequence text, int offset) {
		return Character.isHighSurrogate(text.charAt(offset - 1)) && Character.isLowSurrogate(text.charAt(offset));
	}

	@Override
	public String toString() {
		return words;
	}
}

package org.assay.text;

/** What counts as white space in articles: Unicode spaces, no-break spaces, and marks that print nothing. */
public final class Blank {
	private Blank() {
	}

	/** White space, no-break spaces, the byte order mark and zero width space. Joiners are no blanks: they shape. */
	public static boolean is(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B' || c == '\u0085';
	}

	/** Whether the span holds nothing but blanks. */
	public static boolean all(CharSequence text, Span span) {
		return trim(text, span).isEmpty();
	}

	/** The span without the blanks at both its ends; empty at its begin when there is nothing else. */
	public static Span trim(CharSequence text, Span span) {
		int end = span.end();
		while (end > span.begin() && is(text.charAt(end - 1))) {
			end--;
		}
		int begin = span.begin();
		while (begin < end && is(text.charAt(begin))) {
			begin++;
		}
		return begin == end ? new Span(span.begin(), span.begin()) : new Span(begin, end);
	}
}

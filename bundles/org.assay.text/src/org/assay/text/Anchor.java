package org.assay.text;

/**
 * A span with what it takes to find it again in another version of its text.
 *
 * @param span   where the words stood
 * @param quote  the words
 * @param prefix up to {@value #CONTEXT} units before them; shorter only at the begin of the text
 * @param suffix up to {@value #CONTEXT} units after them; shorter only at the end of the text
 */
public record Anchor(Span span, Quote quote, String prefix, String suffix) {
	/** How much of the text around is kept on each side, in UTF-16 units. */
	public static final int CONTEXT = 32;

	/** @param span must lie within the text */
	public static Anchor of(CharSequence text, Span span) {
		int before = Math.max(0, span.begin() - CONTEXT);
		int after = Math.min(text.length(), span.end() + CONTEXT);
		return new Anchor(span, Quote.of(text, span), text.subSequence(before, span.begin()).toString(),
				text.subSequence(span.end(), after).toString());
	}
}

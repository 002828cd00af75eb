package org.assay.model;

import org.assay.text.Quote;

/** Between the spans of {@code org.assay.text} and those of the model, which carry the words they cover. */
public final class Spans {
	private Spans() {
	}

	/** @param span must lie within {@code text} */
	public static Span of(CharSequence text, org.assay.text.Span span) {
		Span result = ModelFactory.eINSTANCE.createSpan();
		result.setBegin(span.begin());
		result.setEnd(span.end());
		result.setQuote(Quote.of(text, span).words());
		return result;
	}

	/** @throws IllegalArgumentException when the span is negative or turned round */
	public static org.assay.text.Span plain(Span span) {
		return new org.assay.text.Span(span.getBegin(), span.getEnd());
	}

	/** The words it covers, for a reader; see {@link Quote#shown}. Empty when it carries none. */
	public static String shown(Span span) {
		return span == null || span.getQuote() == null ? "" : new Quote(span.getQuote()).shown();
	}

	/** Whether the span lies within the text and still covers the words it was made for. */
	public static boolean fits(Span span, CharSequence text) {
		return span.getBegin() >= 0 && span.getBegin() <= span.getEnd() && span.getQuote() != null
				&& new Quote(span.getQuote()).fits(text, plain(span));
	}
}

package org.assay.ui.annotate.internal.edit;

import org.assay.model.QuotationKind;
import org.assay.text.SourceText;
import org.assay.text.Span;

/**
 * What a selection says about a quotation.
 *
 * @param content the selection without the quotation marks around it
 * @param kind    direct when quotation marks stand around it, mixed when some stand within it, otherwise indirect
 */
record QuotedWords(Span content, QuotationKind kind) {
	private static final String OPENING = "\"\u201C\u201E\u00AB\u2018";
	private static final String CLOSING = "\"\u201D\u201C\u00BB\u2019";

	static QuotedWords of(SourceText text, Span selection) {
		int begin = selection.begin();
		int end = selection.end();
		boolean opened = begin < end && is(OPENING, text.charAt(begin));
		boolean closed = end - begin > 1 && is(CLOSING, text.charAt(end - 1));
		if (opened && closed && !hasMark(text, begin + 1, end - 1)) {
			return new QuotedWords(new Span(begin + 1, end - 1), QuotationKind.DIRECT);
		}
		boolean around = begin > 0 && end < text.length() && is(OPENING, text.charAt(begin - 1))
				&& is(CLOSING, text.charAt(end));
		if (around && !hasMark(text, begin, end)) {
			return new QuotedWords(selection, QuotationKind.DIRECT);
		}
		boolean mixed = hasMark(text, begin, end);
		return new QuotedWords(selection, mixed ? QuotationKind.MIXED : QuotationKind.INDIRECT);
	}

	/** Only double marks count within: a single one is an apostrophe more often than not. */
	private static boolean hasMark(SourceText text, int begin, int end) {
		for (int i = begin; i < end; i++) {
			if ("\"\u201C\u201D\u201E\u00AB\u00BB".indexOf(text.charAt(i)) >= 0) {
				return true;
			}
		}
		return false;
	}

	private static boolean is(String marks, char c) {
		return marks.indexOf(c) >= 0;
	}
}

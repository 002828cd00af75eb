package org.assay.ui.annotate.internal.edit;

import org.assay.model.QuotationKind;
import org.assay.text.SourceText;
import org.assay.text.Span;

/**
 * What a selection says about a quotation.
 *
 * @param content the selection without the quotation marks around it
 * @param kind    direct when all of it stands within quotation marks, mixed when some stand within it, otherwise indirect
 */
record QuotedWords(Span content, QuotationKind kind) {
	private static final String OPENING = "\"\u201C\u201E\u00AB\u2018";
	private static final String DOUBLE = "\"\u201C\u201D\u201E\u00AB\u00BB";
	private static final String CLOSING = "\"\u201D\u201C\u00BB\u2019";

	static QuotedWords of(SourceText text, Span selection) {
		int begin = selection.begin();
		int end = selection.end();
		boolean opened = begin < end && is(OPENING, text.charAt(begin));
		boolean closed = end - begin > 1 && is(CLOSING, text.charAt(end - 1));
		if (opened && closed && !hasMark(text, begin + 1, end - 1)) {
			return new QuotedWords(new Span(begin + 1, end - 1), QuotationKind.DIRECT);
		}
		if (!hasMark(text, begin, end) && isWithinMarks(text, begin, end)) {
			return new QuotedWords(selection, QuotationKind.DIRECT);
		}
		boolean mixed = hasMark(text, begin, end);
		return new QuotedWords(selection, mixed ? QuotationKind.MIXED : QuotationKind.INDIRECT);
	}

	/** Whether the next double mark before the words opens a quotation and the next one behind them closes it. */
	private static boolean isWithinMarks(SourceText text, int begin, int end) {
		int before = begin - 1;
		while (before >= 0 && text.charAt(before) != '\n' && !is(DOUBLE, text.charAt(before))) {
			before--;
		}
		int after = end;
		while (after < text.length() && text.charAt(after) != '\n' && !is(DOUBLE, text.charAt(after))) {
			after++;
		}
		return before >= 0 && after < text.length() && opens(text, before) && is(CLOSING, text.charAt(after));
	}

	/** A plain mark opens when an even number of them stands before it in its line. */
	private static boolean opens(SourceText text, int at) {
		if (text.charAt(at) != '"') {
			return is(OPENING, text.charAt(at));
		}
		int count = 0;
		for (int i = at - 1; i >= 0 && text.charAt(i) != '\n'; i--) {
			count += text.charAt(i) == '"' ? 1 : 0;
		}
		return count % 2 == 0;
	}

	/** Only double marks count within: a single one is an apostrophe more often than not. */
	private static boolean hasMark(SourceText text, int begin, int end) {
		for (int i = begin; i < end; i++) {
			if (is(DOUBLE, text.charAt(i))) {
				return true;
			}
		}
		return false;
	}

	private static boolean is(String marks, char c) {
		return marks.indexOf(c) >= 0;
	}
}

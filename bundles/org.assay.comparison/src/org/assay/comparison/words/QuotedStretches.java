package org.assay.comparison.words;

import java.util.BitSet;

/** Which characters of a text stand between double quotation marks. */
final class QuotedStretches {
	private QuotedStretches() {
	}

	/** One bit a UTF-16 unit. A quotation that a paragraph leaves open ends with the paragraph. */
	static BitSet of(String text) {
		BitSet quoted = new BitSet(text.length());
		int open = -1;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean ends = c == '\n' && (i + 1 == text.length() || text.charAt(i + 1) == '\n'
					|| text.charAt(i + 1) == '\r');
			if (open < 0 && (c == '“' || c == '„' || c == '«' || c == '"')) {
				open = i + 1;
			} else if (open >= 0 && (c == '”' || c == '“' || c == '»' || c == '"' || ends)) {
				quoted.set(open, i);
				open = -1;
			}
		}
		if (open >= 0) {
			quoted.set(open, text.length());
		}
		return quoted;
	}
}

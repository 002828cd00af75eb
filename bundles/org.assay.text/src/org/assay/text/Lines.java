package org.assay.text;

import java.util.ArrayList;
import java.util.List;

/** Lines of a text. A line ends with CR LF, LF, CR, or Unicode's line and paragraph separators. */
public final class Lines {
	private Lines() {
	}

	/**
	 * @return the spans of all lines without their line ends; a text without line ends is one line, and a text that
	 *         ends with a line end has an empty last line
	 */
	public static List<Span> of(CharSequence text) {
		List<Span> lines = new ArrayList<>();
		int begin = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (isLineEnd(c)) {
				lines.add(new Span(begin, i));
				if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
					i++;
				}
				begin = i + 1;
			}
		}
		lines.add(new Span(begin, text.length()));
		return lines;
	}

	static boolean isLineEnd(char c) {
		return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
	}
}

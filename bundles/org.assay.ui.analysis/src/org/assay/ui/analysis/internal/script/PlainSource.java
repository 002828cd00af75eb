package org.assay.ui.analysis.internal.script;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The source of a script up to where somebody is typing, with comments and what stands in quotation marks blanked, so that
 * what is left are names and brackets. What a text works out, {@code ${...}}, is left too.
 *
 * @param text   as long as the source
 * @param isCode whether its end is in neither a comment nor the words of a text
 */
record PlainSource(String text, boolean isCode) {

	static PlainSource of(String source) {
		return new Scan(source).run();
	}

	/** Goes through the source once. */
	private static final class Scan {
		private final String source;
		private final StringBuilder plain = new StringBuilder();
		/** The marks of the texts it is within, and a bracket for each expression within these. */
		private final Deque<String> within = new ArrayDeque<>();
		private int at;

		Scan(String source) {
			this.source = source;
		}

		PlainSource run() {
			boolean comment = false;
			while (at < source.length()) {
				comment = false;
				String mark = within.isEmpty() ? "" : within.peek();
				if (!mark.isEmpty() && !mark.equals("{")) {
					text(mark);
				} else if (source.startsWith("//", at)) {
					int end = source.indexOf('\n', at);
					comment = end < 0;
					blank((comment ? source.length() : end) - at);
				} else if (source.startsWith("/*", at)) {
					int end = source.indexOf("*/", at + 2);
					comment = end < 0;
					blank((comment ? source.length() : end + 2) - at);
				} else {
					code();
				}
			}
			return new PlainSource(plain.toString(), !comment && (within.isEmpty() || within.peek().equals("{")));
		}

		private void code() {
			char c = source.charAt(at);
			if (c == '"' || c == '\'') {
				String three = String.valueOf(c).repeat(3);
				within.push(source.startsWith(three, at) ? three : String.valueOf(c));
				keep(c);
				blank(within.peek().length() - 1);
			} else if (c == '/' && plain.toString().stripTrailing().endsWith("~")) {
				within.push("/");
				blank(1);
			} else if (!within.isEmpty() && c == '}') {
				within.pop();
				blank(1);
			} else {
				keep(c);
			}
		}

		/** One step within a text. */
		private void text(String mark) {
			char c = source.charAt(at);
			if (source.startsWith(mark, at)) {
				within.pop();
				blank(mark.length() - 1);
				keep(mark.equals("/") ? ' ' : c);
			} else if (c == '\\') {
				blank(Math.min(2, source.length() - at));
			} else if (mark.startsWith("\"") && source.startsWith("${", at)) {
				within.push("{");
				blank(2);
			} else {
				blank(1);
			}
		}

		private void keep(char c) {
			plain.append(c);
			at++;
		}

		private void blank(int count) {
			for (int i = 0; i < count; i++) {
				plain.append(source.charAt(at) == '\n' ? '\n' : ' ');
				at++;
			}
		}
	}
}

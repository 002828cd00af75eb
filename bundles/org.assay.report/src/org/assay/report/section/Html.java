package org.assay.report.section;

/** Writes HTML. Whatever is not markup goes through {@link #text}, so that no word of a case can become markup. */
public final class Html {
	private final StringBuilder out = new StringBuilder(1 << 16);

	/** @param attributes names and values by turns; a value of null leaves the attribute out */
	public Html open(String tag, String... attributes) {
		out.append('<').append(tag);
		for (int i = 0; i < attributes.length; i += 2) {
			if (attributes[i + 1] != null) {
				out.append(' ').append(attributes[i]).append("=\"");
				escape(attributes[i + 1]);
				out.append('"');
			}
		}
		out.append('>');
		return this;
	}

	public Html close(String tag) {
		out.append("</").append(tag).append('>');
		return this;
	}

	/** A whole element with text in it, on a line of its own. */
	public Html line(String tag, String text, String... attributes) {
		return open(tag, attributes).text(text).close(tag).nl();
	}

	/** A whole element with text in it. */
	public Html element(String tag, String text, String... attributes) {
		return open(tag, attributes).text(text).close(tag);
	}

	public Html text(CharSequence text) {
		escape(text);
		return this;
	}

	/** Markup as it is; never with words of a case in it that are not escaped. */
	public Html raw(String markup) {
		out.append(markup);
		return this;
	}

	public Html nl() {
		out.append('\n');
		return this;
	}

	/** Control characters and lone surrogates, which HTML must not hold, become the replacement character. */
	private void escape(CharSequence text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
			case '&' -> out.append("&amp;");
			case '<' -> out.append("&lt;");
			case '>' -> out.append("&gt;");
			case '"' -> out.append("&quot;");
			case '\'' -> out.append("&#39;");
			case '\r' -> out.append("&#13;");
			case '\n', '\t' -> out.append(c);
			default -> out.append(isForbidden(text, i) ? '\uFFFD' : c);
			}
		}
	}

	private static boolean isForbidden(CharSequence text, int i) {
		char c = text.charAt(i);
		if (Character.isHighSurrogate(c)) {
			return i + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
		}
		if (Character.isLowSurrogate(c)) {
			return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
		}
		return Character.isISOControl(c) && c != '\u0085' || c == '\uFFFE' || c == '\uFFFF';
	}

	/** How much is written. */
	public int length() {
		return out.length();
	}

	/** Takes back what was written since. */
	public void cut(int length) {
		out.setLength(length);
	}

	@Override
	public String toString() {
		return out.toString();
	}
}

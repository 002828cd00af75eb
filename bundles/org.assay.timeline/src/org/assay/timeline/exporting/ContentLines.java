package org.assay.timeline.exporting;

import java.nio.charset.StandardCharsets;

/** Writes the lines of iCalendar (RFC 5545, 3.1 and 3.3.11): escaped, and folded at 75 octets of UTF-8. */
final class ContentLines {
	private static final int OCTETS = 75;
	private final StringBuilder out = new StringBuilder();

	/** A line whose value holds nothing that must be escaped. */
	ContentLines line(String line) {
		int octets = 0;
		for (int i = 0; i < line.length();) {
			int point = line.codePointAt(i);
			String letter = Character.toString(point);
			int more = letter.getBytes(StandardCharsets.UTF_8).length;
			if (octets + more > OCTETS) {
				out.append("\r\n ");
				octets = 1;
			}
			out.append(letter);
			octets += more;
			i += Character.charCount(point);
		}
		out.append("\r\n");
		return this;
	}

	/** A line whose value is text. */
	ContentLines text(String name, String text) {
		return line(name + ":" + escaped(text));
	}

	/** Control characters, which a calendar must not hold, become spaces; half a surrogate pair a replacement. */
	static String escaped(String text) {
		StringBuilder escaped = new StringBuilder();
		text.replace("\r\n", "\n").codePoints().forEach(point -> {
			switch (point) {
			case '\\', ';', ',' -> escaped.append('\\').appendCodePoint(point);
			case '\n' -> escaped.append("\\n");
			default -> escaped.appendCodePoint(Character.isISOControl(point) ? ' '
					: point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE ? 0xFFFD : point);
			}
		});
		return escaped.toString();
	}

	@Override
	public String toString() {
		return out.toString();
	}
}

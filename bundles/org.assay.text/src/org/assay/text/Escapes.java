package org.assay.text;

/**
 * Writes any string so that XML 1.0 and line-based files can hold it, and reads it back unchanged. Escaped with a
 * backslash: the backslash itself, line ends, tabs, control characters, lone surrogates and non-characters.
 */
public final class Escapes {
	private Escapes() {
	}

	/** @return the string itself when nothing in it needs an escape */
	public static String escape(String raw) {
		StringBuilder out = null;
		int length = raw.length();
		for (int i = 0; i < length;) {
			int point = raw.codePointAt(i);
			int next = i + Character.charCount(point);
			if (needsEscape(point)) {
				if (out == null) {
					out = new StringBuilder(length + 16).append(raw, 0, i);
				}
				append(out, raw, i, next);
			} else if (out != null) {
				out.appendCodePoint(point);
			}
			i = next;
		}
		return out == null ? raw : out.toString();
	}

	/**
	 * @param escaped what {@link #escape} wrote
	 * @throws IllegalArgumentException when a backslash is not followed by a known escape; says where
	 */
	public static String unescape(String escaped) {
		int slash = escaped.indexOf('\\');
		if (slash < 0) {
			return escaped;
		}
		StringBuilder out = new StringBuilder(escaped.length());
		int from = 0;
		while (slash >= 0) {
			out.append(escaped, from, slash);
			char kind = slash + 1 < escaped.length() ? escaped.charAt(slash + 1) : 0;
			switch (kind) {
			case '\\' -> out.append('\\');
			case 'n' -> out.append('\n');
			case 'r' -> out.append('\r');
			case 't' -> out.append('\t');
			case 'u' -> out.append(unit(escaped, slash + 2));
			default -> throw broken(escaped, slash);
			}
			from = slash + (kind == 'u' ? 6 : 2);
			slash = escaped.indexOf('\\', from);
		}
		return out.append(escaped, from, escaped.length()).toString();
	}

	private static boolean needsEscape(int point) {
		return point == '\\' || Character.isISOControl(point) || point == 0x2028 || point == 0x2029
				|| point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE
				|| (point & 0xFFFE) == 0xFFFE || point >= 0xFDD0 && point <= 0xFDEF;
	}

	private static void append(StringBuilder out, String raw, int from, int to) {
		switch (raw.charAt(from)) {
		case '\\' -> out.append("\\\\");
		case '\n' -> out.append("\\n");
		case '\r' -> out.append("\\r");
		case '\t' -> out.append("\\t");
		default -> {
			for (int i = from; i < to; i++) {
				out.append("\\u");
				String hex = Integer.toHexString(raw.charAt(i));
				out.append("0".repeat(4 - hex.length())).append(hex);
			}
		}
		}
	}

	private static char unit(String escaped, int from) {
		int value = 0;
		for (int i = from; i < from + 4; i++) {
			int digit = i < escaped.length() ? Character.digit(escaped.charAt(i), 16) : -1;
			if (digit < 0) {
				throw broken(escaped, from - 2);
			}
			value = value << 4 | digit;
		}
		return (char) value;
	}

	private static IllegalArgumentException broken(String escaped, int at) {
		String shown = escaped.substring(at, Math.min(escaped.length(), at + 6));
		return new IllegalArgumentException("unknown escape '" + shown + "' at character " + at);
	}
}

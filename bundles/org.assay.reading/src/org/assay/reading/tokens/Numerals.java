package org.assay.reading.tokens;

import java.util.Locale;

/** Where a token that begins with a digit ends. */
final class Numerals {

	private Numerals() {
	}

	/** "1,200.50", "5:45", "2025-02-26", "12/03/2020" and "10th" stay whole; "640bhp" ends after the digits. */
	static int end(String text, int at) {
		int date = numericDate(text, at);
		if (date > at) {
			return date;
		}
		int end = digits(text, at);
		while (end + 1 < text.length() && isJoint(text, at, end) && isDigit(text.charAt(end + 1))) {
			end = digits(text, end + 1);
		}
		return suffix(text, at, end);
	}

	private static boolean isJoint(String text, int begin, int at) {
		return switch (text.charAt(at)) {
		case '.', ':' -> true;
		case ',' -> threeDigits(text, at + 1) && at - begin < 24;
		default -> false;
		};
	}

	private static boolean threeDigits(String text, int at) {
		int end = digits(text, at);
		return end - at == 3;
	}

	/** Ordinals and decades keep their letters; a single letter stuck to digits ("40k", "5m") is cut off. */
	private static int suffix(String text, int begin, int at) {
		int end = at;
		while (end < text.length() && end - at < 4 && Character.isLetter(text.charAt(end))) {
			end++;
		}
		String tail = text.substring(at, end).toLowerCase(Locale.ROOT);
		boolean keeps = switch (tail) {
		case "st", "nd", "rd", "th" -> true;
		case "s" -> text.charAt(at - 1) == '0' && at - begin >= 2 && at - begin <= 4;
		default -> false;
		};
		return keeps ? end : at;
	}

	/** ISO dates and times, and dates with slashes. */
	private static int numericDate(String text, int at) {
		int first = digits(text, at);
		if (first >= text.length() || first - at > 4) {
			return -1;
		}
		char mark = text.charAt(first);
		if (mark != '-' && mark != '/') {
			return -1;
		}
		int second = digits(text, first + 1);
		int length = second - first - 1;
		if (length < 1 || length > 2 || second >= text.length() || text.charAt(second) != mark) {
			return -1;
		}
		int third = digits(text, second + 1);
		int last = third - second - 1;
		boolean iso = first - at == 4 && length == 2 && last == 2;
		boolean local = first - at <= 2 && (last == 4 || last == 2);
		if (!iso && !local) {
			return -1;
		}
		return iso ? clock(text, third) : third;
	}

	private static int clock(String text, int at) {
		if (at >= text.length() || text.charAt(at) != 'T') {
			return at;
		}
		int end = at + 1;
		while (end < text.length() && (isDigit(text.charAt(end)) || ":.Z+".indexOf(text.charAt(end)) >= 0)) {
			end++;
		}
		return end > at + 3 ? end : at;
	}

	private static int digits(String text, int at) {
		int end = at;
		while (end < text.length() && isDigit(text.charAt(end))) {
			end++;
		}
		return end;
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}
}

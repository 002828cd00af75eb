package org.assay.reading.sentences;

import java.util.regex.Pattern;
import org.assay.reading.tokens.Tokens;
import org.assay.reading.words.Months;

/**
 * The place, and often the day and the agency, that a report opens with: "BRACK, March 3 (UPI) — ", "Brack (AFP) - ",
 * "March 3 - "; and the hour that an entry of a running report opens with: "09:14", "3:20 p.m. -". It is no part of the
 * first sentence, whose subject it would otherwise be taken for.
 */
final class Dateline {

	private static final int LONGEST = 14;
	private static final int LONGEST_AGENCY = 3;
	private static final int LONGEST_ZONE = 4;
	private static final int LONGEST_DAY = 6;

	private static final Pattern CLOCK = Pattern.compile("[0-2]?\\d[:.][0-5]\\d([ap]m)?");

	private Dateline() {
	}

	/** The token after the dash of the dateline at {@code from}; {@code from} when none stands there. */
	static int end(Tokens tokens, int from, int to) {
		int hour = afterHour(tokens, from, to);
		if (hour > from) {
			return hour;
		}
		int day = afterDay(tokens, from, to);
		if (day > from) {
			return day;
		}
		boolean capitals = tokens.isAllCapitals(from) && tokens.isWord(from) && tokens.word(from).length() > 2;
		if (!tokens.isCapitalised(from)) {
			return from;
		}
		boolean agency = false;
		for (int i = from; i < Math.min(to - 2, from + LONGEST); i++) {
			if (isDash(tokens, i)) {
				return (capitals || agency) && opens(tokens, i + 1) ? i + 1 : from;
			}
			if (tokens.is(i, "(")) {
				int close = close(tokens, i);
				agency = close > 0 && isDash(tokens, close + 1);
				if (!agency) {
					return from;
				}
				i = close;
			} else if (!tokens.isCapitalised(i) && !tokens.startsWithDigit(i) && !tokens.in(i, ",", ".", "/")) {
				return from;
			}
		}
		return from;
	}

	/** "09:14 The ferry", "09:14 - The ferry", "3:20 p.m. GMT: The ferry". */
	private static int afterHour(Tokens tokens, int from, int to) {
		boolean clock = CLOCK.matcher(tokens.lower(from)).matches();
		int at = from + 1;
		boolean half = clock && tokens.in(at, "am", "pm", "a.m.", "p.m.");
		at = half ? at + 1 : at;
		at = tokens.isAllCapitals(at) && tokens.word(at).length() <= LONGEST_ZONE && tokens.word(at).endsWith("T")
				? at + 1
				: at;
		boolean dash = isDash(tokens, at) || tokens.in(at, ":", "|");
		at = dash ? at + 1 : at;
		boolean sure = dash || half || !tokens.word(from).contains(".");
		return clock && sure && to - at > 2 && opens(tokens, at) ? at : from;
	}

	/** "June 3 - The mill", "3 June 2031 — The mill". */
	private static int afterDay(Tokens tokens, int from, int to) {
		boolean month = false;
		boolean number = false;
		for (int i = from; i < Math.min(to - 2, from + LONGEST_DAY); i++) {
			if (isDash(tokens, i)) {
				return month && number && opens(tokens, i + 1) ? i + 1 : from;
			}
			boolean named = Months.of(tokens.lower(i)) > 0;
			boolean digits = tokens.startsWithDigit(i);
			if (!named && !digits && !tokens.in(i, ",", ".")) {
				return from;
			}
			month |= named;
			number |= digits;
		}
		return from;
	}

	private static int close(Tokens tokens, int open) {
		for (int i = open + 1; i <= open + 1 + LONGEST_AGENCY; i++) {
			if (tokens.is(i, ")")) {
				return i > open + 1 ? i : -1;
			}
		}
		return -1;
	}

	/** A dash between spaces, or one long enough to need none. */
	private static boolean isDash(Tokens tokens, int i) {
		return tokens.in(i, "—", "―", "--")
				|| tokens.in(i, "-", "–") && tokens.spaceBefore(i) && tokens.spaceBefore(i + 1);
	}

	private static boolean opens(Tokens tokens, int i) {
		return tokens.isCapitalised(i) || tokens.in(i, "“", "\"", "``", "‘") || tokens.startsWithDigit(i);
	}
}

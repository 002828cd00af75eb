package org.assay.reading.sentences;

import org.assay.reading.tokens.Tokens;

/**
 * The place, and often the day and the agency, that a report opens with: "BRACK, March 3 (UPI) — ", "Brack (AFP) - ". It is
 * no part of the first sentence, whose subject it would otherwise be taken for.
 */
final class Dateline {

	private static final int LONGEST = 14;
	private static final int LONGEST_AGENCY = 3;

	private Dateline() {
	}

	/** The token after the dash of the dateline at {@code from}; {@code from} when none stands there. */
	static int end(Tokens tokens, int from, int to) {
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

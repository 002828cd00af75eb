package org.assay.reading.times;

import java.time.LocalDate;
import java.util.Optional;
import org.assay.reading.tokens.Tokens;

/** Tells news from history: most years a history names lie long before its publication. */
final class History {

	/** A history says "today" once or twice all the same. */
	private static final int FEW = 3;

	private History() {
	}

	static boolean tells(Tokens tokens, Optional<LocalDate> published) {
		int old = 0;
		int near = 0;
		int today = 0;
		for (int i = 0; i < tokens.size(); i++) {
			String word = tokens.word(i);
			today += countsFromToday(tokens, i) ? 1 : 0;
			if (word.length() == 4 && tokens.startsWithDigit(i) && word.matches("[12]\\d{3}")) {
				int year = Integer.parseInt(word);
				boolean close = published.isPresent() && Math.abs(published.get().getYear() - year) <= 2;
				old += close ? 0 : 1;
				near += close ? 1 : 0;
			}
		}
		return old >= 8 && old > 3 * near && today < FEW;
	}

	/** Words of a reporter, for whom the day of publication is at hand: "today", and "Friday" without a date. */
	private static boolean countsFromToday(Tokens tokens, int i) {
		if (tokens.in(i, "yesterday", "today", "tomorrow", "tonight")) {
			return true;
		}
		boolean day = tokens.isCapitalised(i) && TimeWords.day(tokens.lower(i)) != null;
		int next = tokens.is(i + 1, ",") ? i + 2 : i + 1;
		boolean dated = tokens.startsWithDigit(next) || TimeWords.month(tokens.lower(next)) > 0;
		return day && !dated;
	}
}

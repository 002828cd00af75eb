package org.assay.reading.times;

import java.util.Optional;
import org.assay.reading.numbers.Numeral;
import org.assay.reading.tokens.Tokens;

/**
 * The day of a month: "22", "22nd", "twenty-second", "the fifteenth".
 *
 * @param day 1 to 31; 0 when there is none
 * @param to  the token after its last
 */
record DayNumber(int day, int to) {

	boolean found() {
		return day > 0;
	}

	static DayNumber at(TimeContext context, int i) {
		Tokens tokens = context.tokens;
		String lower = tokens.lower(i);
		if (i >= context.limit() || lower.isEmpty()) {
			return new DayNumber(0, i);
		}
		if (tokens.startsWithDigit(i)) {
			boolean fits = lower.length() <= 4 && lower.matches("\\d{1,2}(st|nd|rd|th)?");
			return of(fits ? Integer.parseInt(lower.replaceAll("\\D", "")) : 0, i + 1);
		}
		Optional<Numeral> ordinal = context.numerals.ordinalAt(i);
		return ordinal.map(number -> of(number.asInt(), number.to())).orElse(new DayNumber(0, i));
	}

	/** Also a plain number in words, which only a month before or behind makes a day: "June twenty-two". */
	static DayNumber inWordsAt(TimeContext context, int i) {
		DayNumber ordinal = at(context, i);
		if (ordinal.found() || context.tokens.startsWithDigit(i) || context.tokens.in(i, "a", "an", "half")) {
			return ordinal;
		}
		return context.count(i).filter(number -> !number.vague() && !number.fraction())
				.map(number -> of(number.asInt(), number.to())).orElse(ordinal);
	}

	private static DayNumber of(int day, int to) {
		return new DayNumber(day >= 1 && day <= 31 ? day : 0, to);
	}
}

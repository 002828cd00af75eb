package org.assay.reading.times;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.assay.reading.TimexType;
import org.assay.reading.numbers.Numeral;
import org.assay.reading.tokens.Tokens;

/** "the 1980s", "the nineties", "the 19th century", "the fifth century BC". */
final class DecadeRule implements TimeRule {

	private static final Map<String, String> WORDS = Map.of("twenties", "2", "thirties", "3", "forties", "4", "fifties",
			"5", "sixties", "6", "seventies", "7", "eighties", "8", "nineties", "9");

	@Override
	public Optional<TimeMatch> match(TimeContext context, int i) {
		Tokens tokens = context.tokens;
		int at = tokens.is(i, "the") ? i + 1 : i;
		String lower = tokens.lower(at);
		if (lower.length() == 5 && lower.matches("[12]\\d\\d0s")) {
			return TimeMatch.stated(i, at + 1, TimexType.date, lower.substring(0, 3) + "X", "decade");
		}
		boolean apostrophe = tokens.in(at, "'", "‘") && tokens.lower(at + 1).matches("\\d0s");
		if (apostrophe || at > i && lower.matches("\\d0s")) {
			String digits = apostrophe ? tokens.lower(at + 1) : lower;
			return TimeMatch.stated(i, apostrophe ? at + 2 : at + 1, TimexType.date,
					(digits.charAt(0) <= '2' ? "20" : "19") + digits.charAt(0) + "X", "decade");
		}
		if (at > i && WORDS.containsKey(lower)) {
			return TimeMatch.stated(i, at + 1, TimexType.date, "19" + WORDS.get(lower) + "X",
					"decade");
		}
		return century(context, i, at);
	}

	private static Optional<TimeMatch> century(TimeContext context, int from, int at) {
		Optional<Numeral> ordinal = context.numerals.ordinalAt(at);
		if (ordinal.isEmpty()) {
			return Optional.empty();
		}
		int to = ordinal.get().to();
		to += context.tokens.is(to, "-") ? 1 : 0;
		int number = ordinal.get().asInt();
		if (!context.tokens.in(to, "century") || number < 1 || number > 30) {
			return Optional.empty();
		}
		boolean before = context.tokens.in(to + 1, "bc", "bce", "b.c.");
		String value = String.format(Locale.ROOT, "%s%02dXX", before ? "BC" : "", number - 1);
		return TimeMatch.stated(from, before ? to + 2 : to + 1, TimexType.date, value, "century");
	}
}

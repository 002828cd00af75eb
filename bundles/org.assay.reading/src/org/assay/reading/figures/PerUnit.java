package org.assay.reading.figures;

import java.util.Optional;
import org.assay.reading.tokens.Tokens;

/** What a sum is paid for or a number is counted by: "$79 a month", "63 cents per share", "3,000 tests per day". */
final class PerUnit {

	private static final int LONGEST_BRACKET = 6;
	private static final String[] MEASURES = { "second", "minute", "hour", "day", "night", "week", "month", "quarter",
			"year", "share", "barrel", "head", "person", "piece", "tonne", "ton", "ounce", "pound", "litre", "gallon" };

	private final Tokens tokens;
	private final Units units;

	PerUnit(Tokens tokens, Units units) {
		this.tokens = tokens;
		this.units = units;
	}

	/** With a leading space or slash, as printed behind the unit; empty when nothing follows. */
	String after(Amount amount) {
		if (tokens.is(amount.to(), "/") && !tokens.spaceBefore(amount.to())) {
			return units.at(tokens, amount.to() + 1).filter(unit -> !unit.isMoney())
					.map(unit -> "/" + tokens.words(unit.from(), unit.to())).orElse("");
		}
		int at = amount.isMoney() ? afterBracket(amount.to()) : amount.to();
		return amount.isShare() && !tokens.is(at, "per") ? "" : after(at);
	}

	/** What stands at the token, behind a unit or a counted noun. */
	String after(int at) {
		if (tokens.is(at, "per") && tokens.isWord(at + 1)) {
			Optional<Unit> measure = units.at(tokens, at + 1);
			return " " + tokens.words(at, measure.map(Unit::to).orElse(at + 2));
		}
		if (!tokens.in(at, "a", "an")) {
			return "";
		}
		boolean hyphen = tokens.is(at + 1, "-") && !tokens.spaceBefore(at + 1);
		int measure = hyphen ? at + 2 : at + 1;
		return tokens.in(measure, MEASURES) ? " " + tokens.words(at, measure + 1) : "";
	}

	/** "$6 (£4.46) per share": past the same sum in another currency. */
	private int afterBracket(int open) {
		if (!tokens.is(open, "(") || units.moneyBefore(tokens, open + 2).isEmpty() && units.moneyBefore(tokens, open
				+ 3).isEmpty()) {
			return open;
		}
		for (int i = open + 1; i < open + LONGEST_BRACKET; i++) {
			if (tokens.is(i, ")")) {
				return i + 1;
			}
		}
		return open;
	}
}

package org.assay.reading.times;

import java.util.List;
import org.assay.reading.numbers.Numeral;
import org.assay.reading.tokens.PartOfSpeech;
import org.assay.reading.tokens.Tokens;

/**
 * A year as the text states it: "2016", "nineteen ninety-six", "twenty twenty-four", "two thousand and eight".
 *
 * @param year the year of the common era; -1 when the words state none
 * @param to   the token after its last
 */
record StatedYear(int year, int to) {

	private static final List<String> TENS = List.of("ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy",
			"eighty", "ninety");
	private static final List<String> TEENS = List.of("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
			"sixteen", "seventeen", "eighteen", "nineteen");
	private static final List<String> ONES = List.of("one", "two", "three", "four", "five", "six", "seven", "eight",
			"nine");

	boolean found() {
		return year > 0;
	}

	static StatedYear at(TimeContext context, int i) {
		int digits = context.year(i);
		return digits > 0 ? new StatedYear(digits, i + 1) : spoken(context, i);
	}

	/** Two digits behind a month: "April '87", "May of '03", "August 99". Up to 31 only with an apostrophe, as days go. */
	static StatedYear shortAt(TimeContext context, int i) {
		Tokens tokens = context.tokens;
		int of = tokens.is(i, "of") ? i + 1 : i;
		boolean apostrophe = tokens.in(of, "'", "‘", "’");
		int at = apostrophe ? of + 1 : of;
		int year = tokens.word(at).matches("\\d\\d") ? Integer.parseInt(tokens.word(at)) : -1;
		PartOfSpeech next = context.tagged.tag(at + 1);
		boolean counts = at + 1 < context.limit() && (next == PartOfSpeech.noun || next == PartOfSpeech.adjective
				|| next == PartOfSpeech.number || next == PartOfSpeech.properNoun
				|| tokens.in(at + 1, "%", "-", ":", "/", "of"));
		boolean none = year < 0 || at >= context.limit() || counts || !apostrophe && year <= 31;
		return new StatedYear(none ? -1 : year > 50 || !apostrophe ? 1900 + year : 2000 + year, at + 1);
	}

	/** A year in words; news read aloud and minutes spell it. */
	static StatedYear spoken(TimeContext context, int i) {
		Tokens tokens = context.tokens;
		if (i >= context.limit()) {
			return new StatedYear(-1, i);
		}
		int hundreds = switch (tokens.lower(i)) {
		case "eighteen" -> 18;
		case "nineteen" -> 19;
		case "twenty" -> 20;
		default -> 0;
		};
		if (hundreds > 0) {
			return halves(tokens, i, hundreds);
		}
		if (tokens.is(i, "two") && tokens.is(i + 1, "thousand")) {
			Numeral number = context.numerals.at(i).orElseThrow();
			int year = number.asInt();
			return new StatedYear(year >= 2000 && year <= 2099 ? year : -1, number.to());
		}
		if (tokens.is(i, "one") && tokens.is(i + 1, "thousand") && tokens.in(i - 1, "in", "of", "since")) {
			Numeral number = context.numerals.at(i).orElseThrow();
			boolean counts = context.tagged.is(number.to(), PartOfSpeech.noun);
			return new StatedYear(number.asInt() > 1100 && number.asInt() < 2000 && !counts ? number.asInt() : -1,
					number.to());
		}
		return new StatedYear(-1, i);
	}

	/** "nineteen ninety-six": two numbers below a hundred one after the other. */
	private static StatedYear halves(Tokens tokens, int i, int hundreds) {
		String second = tokens.lower(i + 1);
		if (TEENS.contains(second)) {
			return new StatedYear(hundreds * 100 + 10 + TEENS.indexOf(second), i + 2);
		}
		if (tokens.in(i + 1, "oh", "o", "zero") && ONES.contains(tokens.lower(i + 2))) {
			return new StatedYear(hundreds * 100 + ONES.indexOf(tokens.lower(i + 2)) + 1, i + 3);
		}
		int tens = TENS.indexOf(second);
		if (tens < 1) {
			return new StatedYear(-1, i);
		}
		int at = tokens.is(i + 2, "-") ? i + 3 : i + 2;
		int ones = ONES.indexOf(tokens.lower(at)) + 1;
		boolean counted = ones > 0 && at == i + 2 && TimeUnit.of(tokens.lower(at + 1)) != null;
		return ones == 0 || counted ? new StatedYear(hundreds * 100 + (tens + 1) * 10, i + 2)
				: new StatedYear(hundreds * 100 + (tens + 1) * 10 + ones, at + 1);
	}
}

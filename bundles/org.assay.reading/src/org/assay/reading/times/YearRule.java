package org.assay.reading.times;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assay.reading.TimexType;
import org.assay.reading.tokens.PartOfSpeech;
import org.assay.reading.tokens.Tokens;

/** "in 2022", "fiscal 1989", "the year 2000", "490 BC", "1914-18". */
final class YearRule implements TimeRule {

	private static final List<String> TENS = List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty",
			"ninety");
	private static final List<String> ONES = List.of("one", "two", "three", "four", "five", "six", "seven", "eight",
			"nine");

	@Override
	public Optional<TimeMatch> match(TimeContext context, int i) {
		Tokens tokens = context.tokens;
		if (tokens.is(i, "fiscal") || tokens.is(i, "year") || tokens.is(i, "the") && tokens.is(i + 1, "year")) {
			int at = tokens.is(i, "the") ? i + 2 : i + 1;
			at += tokens.is(i, "fiscal") && tokens.is(at, "year") ? 1 : 0;
			int year = context.year(at);
			return year < 0 ? Optional.empty() : TimeMatch.stated(i, at + 1, TimexType.date, TimeValues.year(year),
					"year");
		}
		int spoken = spoken(tokens, i);
		if (spoken > 0) {
			return TimeMatch.stated(i, tokens.is(i + 2, "-") ? i + 4 : i + 2, TimexType.date, TimeValues.year(spoken),
					"year");
		}
		Optional<TimeMatch> era = era(tokens, i);
		if (era.isPresent()) {
			return era;
		}
		int year = context.year(i);
		if (year < 0 || !isYear(context, i, year)) {
			return Optional.empty();
		}
		return TimeMatch.stated(i, i + 1, TimexType.date, TimeValues.year(year), "year");
	}

	/** "nineteen ninety-six", "twenty twenty-four"; 0 when the words are no year. */
	private static int spoken(Tokens tokens, int i) {
		int hundreds = tokens.is(i, "nineteen") ? 19 : tokens.is(i, "eighteen") ? 18 : tokens.is(i, "twenty") ? 20 : 0;
		int tens = hundreds == 0 ? -1 : TENS.indexOf(tokens.lower(i + 1));
		if (tens < 0 || hundreds == 20 && tens != 0) {
			return 0;
		}
		int ones = tokens.is(i + 2, "-") ? ONES.indexOf(tokens.lower(i + 3)) + 1 : 0;
		return hundreds * 100 + (tens + 2) * 10 + ones;
	}

	private static Optional<TimeMatch> era(Tokens tokens, int i) {
		if (!tokens.startsWithDigit(i) || !tokens.word(i).matches("\\d{1,4}")) {
			return Optional.empty();
		}
		boolean before = tokens.in(i + 1, "bc", "bce", "b.c.");
		boolean after = tokens.in(i + 1, "ad", "ce", "a.d.") && tokens.isAllCapitals(i + 1);
		if (!before && !after) {
			return Optional.empty();
		}
		String value = String.format(Locale.ROOT, "%s%04d", before ? "BC" : "", Integer.parseInt(tokens.word(i)));
		return TimeMatch.stated(i, i + 2, TimexType.date, value, "year");
	}

	/** A bare number is a year after a preposition of time, or in our days without a counted noun. */
	private static boolean isYear(TimeContext context, int i, int year) {
		Tokens tokens = context.tokens;
		if (tokens.in(i - 1, "$", "€", "£", "¥", "#", "no.", "than", "some", "nearly", "least", "over", "about")
				|| tokens.in(i + 1, "%", "percent", "km", "miles", "feet", "tons", "tonnes", "euros", "dollars",
						"pounds",
						"million", "billion", "people", "troops", "soldiers", "men", "metres", "meters", "points", "kg")
				|| tokens.in(i + 1, "-", "/") && tokens.isWord(i + 2) && !tokens.spaceBefore(i + 1) && year < 1900) {
			return false;
		}
		if (tokens.is(i - 1, "of") && tokens.in(i - 2, "average", "total", "number", "price", "cost", "sum", "salary",
				"maximum", "minimum", "distance", "height")) {
			return false;
		}
		boolean placed = tokens.in(i - 1, "in", "since", "until", "till", "by", "from", "of", "during", "before",
				"after",
				"early", "late", "mid", "circa", "between", "through", "around", "(", "to", "and", "or", "for", "-",
				"–");
		if (placed && year >= 1000 && year <= 2100 && !tokens.in(i - 1, "to", "and", "or", "for", "from", "of", "-")) {
			return true;
		}
		if (year < 1500 || year > 2100) {
			return false;
		}
		boolean plural = context.tagged.is(i + 1, PartOfSpeech.noun) && tokens.lower(i + 1).endsWith("s");
		return year >= 1800 && year <= 2060 && !(plural && year % 100 == 0) || placed;
	}
}

package org.assay.reading.times;

import java.util.Locale;
import java.util.Optional;
import org.assay.reading.TimexType;
import org.assay.reading.numbers.Numeral;
import org.assay.reading.tokens.PartOfSpeech;
import org.assay.reading.tokens.Tokens;

/** "in 2022", "fiscal 1989", "the year 2000", "490 BC", "1914-18". */
final class YearRule implements TimeRule {

	@Override
	public Optional<TimeMatch> match(TimeContext context, int i) {
		Tokens tokens = context.tokens;
		if (tokens.is(i, "fiscal") || tokens.is(i, "year") || tokens.is(i, "the") && tokens.is(i + 1, "year")) {
			int at = tokens.is(i, "the") ? i + 2 : i + 1;
			at += tokens.is(i, "fiscal") && tokens.is(at, "year") ? 1 : 0;
			StatedYear year = StatedYear.at(context, at);
			if (year.found()) {
				return TimeMatch.stated(i, year.to(), TimexType.date, TimeValues.year(year.year()), "year");
			}
			return tokens.is(i, "fiscal") ? Optional.empty()
					: early(context, at).flatMap(n -> TimeMatch.stated(i, n.to(),
							TimexType.date, TimeValues.year(n.asInt()), "year"));
		}
		StatedYear spoken = StatedYear.spoken(context, i);
		if (spoken.found() && (!tokens.is(i, "two") || tokens.in(i - 1, "in", "by", "since", "until", "of", "from"))) {
			return TimeMatch.stated(i, spoken.to(), TimexType.date, TimeValues.year(spoken.year()), "year");
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

	/** "the year 247": of three digits, with nothing behind it that it could count. */
	private static Optional<Numeral> early(TimeContext context, int at) {
		return context.count(at).filter(n -> n.isInteger() && !n.vague() && n.asInt() >= 100 && n.asInt() < 1000
				&& !context.tokens.isWord(n.to()));
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
		if (placed && year <= 2200 && tokens.in(i - 1, "by", "in", "until", "before", "after", "since")) {
			return true;
		}
		if (year < 1500 || year > 2100) {
			return false;
		}
		boolean plural = context.tagged.is(i + 1, PartOfSpeech.noun) && tokens.lower(i + 1).endsWith("s");
		return year >= 1800 && year <= 2060 && !(plural && year % 100 == 0) || placed;
	}
}

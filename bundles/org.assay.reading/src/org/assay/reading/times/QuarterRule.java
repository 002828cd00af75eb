package org.assay.reading.times;

import java.time.LocalDate;
import java.util.Optional;
import org.assay.reading.TimexType;
import org.assay.reading.numbers.Numeral;
import org.assay.reading.tokens.Tokens;

/** "the third quarter of 2024", "third-quarter", "Q4 2024", "the first half", "the quarter". */
final class QuarterRule implements TimeRule {

	@Override
	public Optional<TimeMatch> match(TimeContext context, int i) {
		Tokens tokens = context.tokens;
		String word = tokens.word(i);
		if (word.length() == 2 && (word.charAt(0) == 'Q' || word.charAt(0) == 'H')
				&& Character.isDigit(word.charAt(1))) {
			return part(context, i, i + 1, word.charAt(1) - '0', word.charAt(0) == 'H');
		}
		boolean owned = tokens.in(i, "this", "last", "next") && tokens.is(i + 1, "year") && tokens.is(i + 2, "'s");
		if (owned) {
			int shift = tokens.is(i, "last") ? -1 : tokens.is(i, "next") ? 1 : 0;
			return named(context, i, i + 3, context.published().map(d -> d.getYear() + shift).orElse(-1));
		}
		int at = tokens.is(i, "the") ? i + 1 : i;
		int stated = context.year(at);
		if (stated > 0) {
			return named(context, i, at + 1, stated);
		}
		boolean fiscal = tokens.in(at, "fiscal", "calendar");
		at += fiscal ? 1 : 0;
		Optional<Numeral> ordinal = context.numerals.ordinalAt(at);
		if (ordinal.isEmpty()) {
			int latest = tokens.is(at, "latest") ? at + 1 : at;
			boolean named = tokens.is(latest, "quarter") || latest > at && tokens.is(latest, "period");
			return at > i && named && !tokens.is(latest + 1, "of") ? latest(context, i, latest + 1) : Optional.empty();
		}
		int unit = ordinal.get().to();
		unit += tokens.in(unit, "-", "fiscal") ? 1 : 0;
		boolean quarter = tokens.is(unit, "quarter");
		boolean half = tokens.is(unit, "half") && (tokens.in(unit + 1, "of") && yearFollows(context, unit + 2)
				|| !tokens.is(unit + 1, "of"));
		int number = ordinal.get().asInt();
		if (!quarter && !half || number > (half ? 2 : 4) || number < 1) {
			return Optional.empty();
		}
		return part(context, i, unit + 1, number, half);
	}

	/** "the 1988 third quarter", "this year's first quarter". */
	private static Optional<TimeMatch> named(TimeContext context, int from, int at, int year) {
		Optional<Numeral> ordinal = context.numerals.ordinalAt(at);
		if (year < 0 || ordinal.isEmpty() || !context.tokens.is(ordinal.get().to(), "quarter")
				|| ordinal.get().asInt() > 4) {
			return Optional.empty();
		}
		return TimeMatch.stated(from, ordinal.get().to() + 1, TimexType.date, year + "-Q" + ordinal.get().asInt(),
				"quarter");
	}

	private static boolean yearFollows(TimeContext context, int i) {
		return context.year(i) > 0 || context.tokens.in(i, "the", "this", "last", "next")
				&& context.tokens.is(i + 1, "year");
	}

	private static Optional<TimeMatch> part(TimeContext context, int from, int to, int number, boolean half) {
		String suffix = (half ? "-H" : "-Q") + number;
		int at = context.tokens.in(to, "of", ",", "in") ? to + 1 : to;
		at += context.tokens.is(at, "fiscal") ? 1 : 0;
		int year = context.year(at);
		if (year > 0) {
			return TimeMatch.stated(from, at + 1, TimexType.date, year + suffix, "quarter");
		}
		Optional<LocalDate> anchor = context.published().or(context::narrative);
		if (anchor.isEmpty()) {
			return TimeMatch.stated(from, to, TimexType.date, "XXXX" + suffix, "quarter");
		}
		if (at < context.limit() && yearFollows(context, at) && context.tokens.is(to, "of")) {
			int shift = context.tokens.is(at, "last") ? -1 : context.tokens.is(at, "next") ? 1 : 0;
			return TimeMatch.worked(from, at + 2, TimexType.date, anchor.get().getYear() + shift + suffix,
					anchor.get().toString(), "that part of the year named", "quarter");
		}
		int months = half ? 6 : 3;
		LocalDate begin = LocalDate.of(anchor.get().getYear(), (number - 1) * months + 1, 1);
		boolean ahead = begin.isAfter(anchor.get()) && context.tense(from) != Tense.future;
		return TimeMatch.worked(from, to, TimexType.date, begin.getYear() - (ahead ? 1 : 0) + suffix,
				anchor.get().toString(), "the nearest one that fits the verb", "quarter");
	}

	/** "the quarter" in a report is the one that has just ended. */
	private static Optional<TimeMatch> latest(TimeContext context, int from, int to) {
		return context.published().flatMap(anchor -> TimeMatch.worked(from, to, TimexType.date,
				TimeValues.quarter(anchor.minusMonths(3)), anchor.toString(),
				"the last full quarter before publication",
				"quarter"));
	}
}

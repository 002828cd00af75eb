package org.assay.reading.times;

import java.time.LocalDate;
import java.util.Optional;
import org.assay.reading.TimexType;
import org.assay.reading.numbers.Numeral;
import org.assay.reading.tokens.Tokens;

/** "last year", "this month", "next week", "the past two months", "the same day", "the following year". */
final class ShiftedUnitRule implements TimeRule {

	@Override
	public Optional<TimeMatch> match(TimeContext context, int i) {
		Tokens tokens = context.tokens;
		boolean that = tokens.in(i, "that", "those") && (TimeUnit.of(tokens.lower(i + 1)) != null || tokens.is(i + 1,
				"weekend"));
		int at = that || tokens.is(i, "the") ? i + 1 : i;
		int shift = that ? NONE : shift(tokens, at);
		if (at > i && tokens.is(at, "weekend")) {
			return weekend(context, i, at + 1, context.tense(i) == Tense.future ? 0 : -1);
		}
		TimeUnit twice = at > i ? TimeUnit.of(tokens.lower(at)) : null;
		boolean before = tokens.is(at + 1, "before") && tokens.is(at + 2, "last");
		boolean wide = twice == TimeUnit.week || twice == TimeUnit.month || twice == TimeUnit.year;
		if (wide && TimeWords.day(tokens.lower(at + 3)) == null
				&& (before || tokens.is(at + 1, "after") && tokens.is(at + 2, "next"))) {
			return single(context, i, at + 3, twice, before ? -2 : 2, false);
		}
		if (shift == NONE && !that) {
			return Optional.empty();
		}
		if (tokens.is(at, "this") && tokens.in(at + 1, "past", "coming")) {
			at++;
			shift = shift(tokens, at);
		}
		if (tokens.is(i, "that") && tokens.is(i + 1, "weekend")) {
			return weekend(context, i, i + 2, 0);
		}
		int next = that ? at : at + 1;
		if (tokens.isCapitalised(next) && !tokens.spaceBefore(i)
				&& tokens.in(i - 1, "\"", "“", "'", "‘", "`", "''", "``")) {
			return Optional.empty();
		}
		Optional<TimeMatch> counted = counted(context, i, next);
		if (counted.isPresent()) {
			return counted;
		}
		int month = TimeWords.month(tokens.lower(next));
		if (month > 0 && tokens.isCapitalised(next) && tokens.in(at, "last", "this", "next")) {
			return month(context, i, next, month, shift);
		}
		if (tokens.is(next, "weekend")) {
			return weekend(context, i, next + 1, shift);
		}
		int noun = tokens.in(next, "fiscal", "financial", "calendar") && tokens.is(next + 1, "year")
				|| tokens.in(next, "working", "business") && tokens.is(next + 1, "week") ? next + 1 : next;
		TimeUnit unit = TimeUnit.of(tokens.lower(noun));
		if (unit == null || unit.isClock()) {
			return Optional.empty();
		}
		if (noun > next) {
			return single(context, i, noun + 1, unit, shift, leansOnText(tokens, at));
		}
		return tokens.lower(next).endsWith("s") ? vague(tokens, i, next + 1, unit, shift)
				: single(context, i, next + 1, unit, that ? 0 : shift, leansOnText(tokens, at) || that);
	}

	private static final int NONE = Integer.MIN_VALUE;

	private static int shift(Tokens tokens, int at) {
		return switch (tokens.lower(at)) {
		case "last", "past", "previous", "preceding", "prior", "latest" -> -1;
		case "next", "coming", "following", "upcoming", "subsequent", "ensuing" -> 1;
		case "this", "current", "same", "these" -> 0;
		case "recent" -> -1;
		default -> NONE;
		};
	}

	/** Words that count from the date the text has reached, not from publication. */
	private static boolean leansOnText(Tokens tokens, int at) {
		return tokens.in(at, "following", "previous", "preceding", "same", "prior", "subsequent", "ensuing")
				|| tokens.is(at, "next") && tokens.is(at - 1, "the");
	}

	/** "the past two months", "the next few days": a length of time. */
	private static Optional<TimeMatch> counted(TimeContext context, int from, int at) {
		Tokens tokens = context.tokens;
		int first = tokens.in(at, "few", "several", "couple", "many") ? at + 1 : at;
		first = tokens.is(first, "of") ? first + 1 : first;
		if (first > at) {
			TimeUnit unit = TimeUnit.of(tokens.lower(first));
			return unit == null ? Optional.empty() : TimeMatch.stated(from, first + 1, TimexType.duration,
					unit.duration("X"), "counted-span");
		}
		Optional<Numeral> number = context.count(at);
		if (number.isEmpty() || number.get().value().signum() == 0) {
			return Optional.empty();
		}
		TimeUnit unit = TimeUnit.of(tokens.lower(number.get().to()));
		return unit == null ? Optional.empty() : TimeMatch.stated(from, number.get().to() + 1, TimexType.duration,
				unit.duration(number.get().value().toPlainString()), "counted-span");
	}

	private static Optional<TimeMatch> vague(Tokens tokens, int from, int to, TimeUnit unit, int shift) {
		if (tokens.in(from, "recent", "coming", "upcoming") || tokens.in(from + 1, "coming", "upcoming")) {
			return TimeMatch.stated(from, to, TimexType.date, shift < 0 ? "PAST_REF" : "FUTURE_REF", "vague-span");
		}
		return TimeMatch.stated(from, to, shift == 0 ? TimexType.date : TimexType.duration,
				shift == 0 ? "PRESENT_REF" : unit.duration("X"), "vague-span");
	}

	private static Optional<TimeMatch> month(TimeContext context, int from, int at, int month, int shift) {
		Optional<LocalDate> anchor = context.published().or(context::referenceDate);
		if (anchor.isEmpty()) {
			return Optional.empty();
		}
		LocalDate date = anchor.get().withDayOfMonth(1).withMonth(month);
		boolean passed = date.isBefore(anchor.get().withDayOfMonth(1));
		int years = shift < 0 && !passed ? -1 : shift > 0 && passed ? 1 : 0;
		int day = day(context.tokens, at + 1, date.plusYears(years).lengthOfMonth());
		if (day > 0) {
			return TimeMatch.worked(from, at + 2, TimexType.date, date.plusYears(years).withDayOfMonth(day).toString(),
					anchor.get().toString(), "that day of the month named", "shifted-month");
		}
		return TimeMatch.worked(from, at + 1, TimexType.date, TimeValues.month(date.plusYears(years)),
				anchor.get().toString(), shift < 0 ? "the last such month" : shift > 0 ? "the next such month"
						: "that month of the same year",
				"shifted-month");
	}

	/** "last Oct. 23": the day behind the month, or 0. */
	private static int day(Tokens tokens, int i, int longest) {
		boolean number = tokens.startsWithDigit(i) && tokens.word(i).matches("\\d{1,2}");
		int day = number ? Integer.parseInt(tokens.word(i)) : 0;
		return day <= longest && !tokens.in(i + 1, "%", "percent", "million", "billion") ? day : 0;
	}

	private static Optional<TimeMatch> weekend(TimeContext context, int from, int to, int shift) {
		return context.published().or(context::referenceDate).flatMap(anchor -> TimeMatch.worked(from, to,
				TimexType.date, TimeValues.week(anchor.plusWeeks(shift)) + "-WE", anchor.toString(),
				shift < 0 ? "the weekend of the week before" : shift > 0 ? "the weekend of the week after"
						: "the weekend of the same week",
				"weekend"));
	}

	private static Optional<TimeMatch> single(TimeContext context, int from, int to, TimeUnit unit, int shift,
			boolean leans) {
		Tokens tokens = context.tokens;
		if (tokens.is(from, "the") && tokens.in(from + 1, "past", "last", "coming") && unit != TimeUnit.quarter
				&& !tokens.in(to - 2, "fiscal", "financial", "calendar")) {
			return TimeMatch.stated(from, to, TimexType.duration, unit.duration("1"), "counted-span");
		}
		Optional<LocalDate> anchor = leans ? context.narrative() : context.published().or(context::narrative);
		if (anchor.isEmpty()) {
			return TimeMatch.stated(from, to, TimexType.date, shift < 0 ? "PAST_REF" : shift > 0 ? "FUTURE_REF"
					: "PRESENT_REF", "shifted-unit");
		}
		LocalDate date = TimeValues.shift(anchor.get(), unit, shift);
		String how = (shift < 0 ? "one " + unit + " before" : shift > 0 ? "one " + unit + " after" : "the " + unit
				+ " of") + " " + TimeValues.spoken(anchor.get());
		return Optional.of(new TimeMatch(from, to, TimexType.date, TimeValues.of(date, unit), anchor.get().toString(),
				how, "shifted-unit", leans));
	}
}

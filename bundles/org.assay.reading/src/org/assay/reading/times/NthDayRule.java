package org.assay.reading.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import org.assay.reading.TimexType;
import org.assay.reading.tokens.PartOfSpeech;
import org.assay.reading.tokens.Tokens;

/** "the third Wednesday of last month", "the first Friday in May 2030", "the 15th day of next month", "on the 27th". */
final class NthDayRule implements TimeRule {

	@Override
	public Optional<TimeMatch> match(TimeContext context, int i) {
		Tokens tokens = context.tokens;
		int at = tokens.is(i, "the") ? i + 1 : i;
		boolean last = tokens.is(at, "last");
		DayNumber number = last ? new DayNumber(-1, at + 1) : DayNumber.at(context, at);
		boolean ordinal = last || number.found() && !tokens.word(at).matches("\\d+");
		if (!ordinal) {
			return Optional.empty();
		}
		int noun = number.to();
		DayOfWeek weekday = TimeWords.day(tokens.lower(noun));
		boolean day = tokens.is(noun, "day");
		if ((weekday != null || day) && tokens.in(noun + 1, "of", "in")) {
			return NamedMonth.at(context, noun + 2).flatMap(month -> day(month, number.day(), weekday).flatMap(
					date -> TimeMatch.worked(i, month.to(), TimexType.date, date.toString(), month.anchor(),
							"the day of that month", "nth-day")));
		}
		boolean of = tokens.is(noun, "of") && !last;
		Optional<NamedMonth> relative = of ? NamedMonth.relative(context, noun + 1) : Optional.empty();
		if (relative.isPresent()) {
			return day(relative.get(), number.day(), null).flatMap(date -> TimeMatch.worked(i, relative.get().to(),
					TimexType.date, date.toString(), relative.get().anchor(), "the day of that month", "nth-day"));
		}
		return last ? Optional.empty() : dayOnly(context, i, at > i, number);
	}

	/** @param number counted from the end when negative */
	private static Optional<LocalDate> day(NamedMonth month, int number, DayOfWeek weekday) {
		LocalDate first = month.month().atDay(1);
		if (weekday == null) {
			return number < 0 ? Optional.of(month.month().atEndOfMonth())
					: number <= month.month().lengthOfMonth() ? Optional.of(month.month().atDay(number))
							: Optional.empty();
		}
		LocalDate date = first.with(TemporalAdjusters.dayOfWeekInMonth(number, weekday));
		return YearMonth.from(date).equals(month.month()) ? Optional.of(date) : Optional.empty();
	}

	/** "on the 27th": the nearest such day on the side that the verb points to. */
	private static Optional<TimeMatch> dayOnly(TimeContext context, int from, boolean article, DayNumber number) {
		Tokens tokens = context.tokens;
		int at = article ? from + 1 : from;
		boolean sure = tokens.startsWithDigit(at) || article && number.day() > 12;
		boolean placed = sure && (tokens.in(from - 1, "on", "by", "until", "since", "from", "before", "after")
				|| article && tokens.is(from - 1, "for") || tokens.is(from - 1, "of") && tokens.is(from - 2, "week"));
		PartOfSpeech next = context.tagged.tag(number.to());
		boolean counted = number.to() < context.limit() && (next == PartOfSpeech.noun || next == PartOfSpeech.adjective
				|| next == PartOfSpeech.properNoun || next == PartOfSpeech.number || tokens.in(number.to(), "-", "of"));
		if (counted || !placed) {
			return Optional.empty();
		}
		Optional<LocalDate> anchor = context.published().or(context::referenceDay);
		if (anchor.isEmpty()) {
			return TimeMatch.stated(from, number.to(), TimexType.date, String.format(Locale.ROOT, "XXXX-XX-%02d", number
					.day()), "day-of-month");
		}
		boolean ahead = context.tense(from) == Tense.future;
		YearMonth month = YearMonth.from(anchor.get());
		boolean passed = number.day() <= anchor.get().getDayOfMonth();
		YearMonth fitting = month.plusMonths(ahead && passed ? 1 : !ahead && !passed ? -1 : 0);
		return number.day() > fitting.lengthOfMonth() ? Optional.empty() : TimeMatch.worked(from, number.to(),
				TimexType.date, fitting.atDay(number.day()).toString(), anchor.get().toString(), ahead
						? "the next such day of a month"
						: "the last such day of a month",
				"day-of-month");
	}
}

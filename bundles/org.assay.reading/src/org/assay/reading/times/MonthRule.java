package org.assay.reading.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.reading.TimexType;
import org.assay.reading.numbers.NumeralReader;
import org.assay.reading.tokens.PartOfSpeech;
import org.assay.reading.tokens.Tokens;

/** "February 24, 2025", "24 February", "the 5th of May", "Feb. 2025", "Monday, Feb. 24", and bare months. */
final class MonthRule implements TimeRule {

	private static final String GUESSED = "year taken from the nearest fitting date";

	@Override
	public Optional<TimeMatch> match(TimeContext context, int i) {
		Tokens tokens = context.tokens;
		int at = i;
		if (TimeWords.shortDay(tokens.lower(at)) != null && (tokens.isCapitalised(at) || TimeWords.day(tokens.lower(
				at)) != null)) {
			at += tokens.in(at + 1, ",", ".") ? 2 : 1;
			at += tokens.is(at, "the") ? 1 : 0;
			Optional<TimeMatch> rest = dated(context, at);
			int begin = i;
			DayOfWeek weekday = TimeWords.shortDay(tokens.lower(begin));
			return rest.map(match -> onWeekday(match, weekday).spanning(begin, match.to()));
		}
		Optional<TimeMatch> dated = dated(context, at);
		return dated.isPresent() ? dated : monthOnly(context, i);
	}

	/** A year that was guessed gives way to one beside it in which the day is the weekday named. */
	private static TimeMatch onWeekday(TimeMatch match, DayOfWeek weekday) {
		boolean guessed = match.arithmetic().equals(GUESSED) && match.value().matches("\\d{4}-\\d\\d-\\d\\d");
		if (!guessed || LocalDate.parse(match.value()).getDayOfWeek() == weekday) {
			return match;
		}
		LocalDate date = LocalDate.parse(match.value());
		return Stream.of(date.plusYears(1), date.minusYears(1)).filter(other -> other.getDayOfWeek() == weekday)
				.findFirst()
				.map(other -> match.withValue(other.toString(), match.type())).orElse(match);
	}

	private static Optional<TimeMatch> dated(TimeContext context, int i) {
		Tokens tokens = context.tokens;
		int month = month(tokens, i);
		if (month > 0) {
			DayNumber named = DayNumber.inWordsAt(context,
					tokens.is(i + 1, "the") || glued(tokens, i + 1) ? i + 2 : i + 1);
			if (StatedYear.spoken(context, i + 1).found()) {
				return Optional.empty();
			}
			int day = named.day();
			int after = named.to();
			boolean number = named.found() && !(tokens.is(after, ",") && tokens.word(after + 1).length() == 3
					&& tokens.startsWithDigit(after + 1) && !tokens.spaceBefore(after + 1))
					&& !tokens.in(after, "percent", "%", "million", "billion");
			return number ? complete(context, i, after, month, day) : Optional.empty();
		}
		DayNumber day = DayNumber.at(context, tokens.is(i, "the") ? i + 1 : i);
		if (!day.found() || tokens.in(i - 1, "$", "€", "£", "¥")) {
			return Optional.empty();
		}
		boolean dot = tokens.is(day.to(), ".") && !tokens.spaceBefore(day.to()) && tokens.startsWithDigit(i);
		int at = tokens.is(day.to(), "of") || dot || glued(tokens, day.to()) ? day.to() + 1 : day.to();
		int named = month(tokens, at);
		return named > 0 ? complete(context, i, at + 1, named, day.day()) : Optional.empty();
	}

	/** "05-Aug-2016", "Oct/2": the parts stand without a space. */
	private static boolean glued(Tokens tokens, int i) {
		return tokens.in(i, "-", "/") && !tokens.spaceBefore(i) && !tokens.spaceBefore(i + 1);
	}

	/** A month by its name; a short name in small letters only beside a number: "14 nov 2023", "jan twenty". */
	private static int month(Tokens tokens, int i) {
		String lower = tokens.lower(i);
		boolean beside = lower.length() == 3 && !tokens.in(i, "mar", "may", "sun")
				&& (tokens.startsWithDigit(i - 1) || tokens
						.startsWithDigit(i + 1) || glued(tokens, i + 1) && tokens.startsWithDigit(i + 2)
						|| NumeralReader
								.isNumberWord(tokens.lower(i + 1)));
		boolean placed = tokens.is(i, "may") && tokens.is(i - 1, "in") && !tokens.isWord(i + 1);
		return beside || placed || tokens.isCapitalised(i) || TimeWords.isPlainMonth(tokens.lower(i))
				? TimeWords.month(tokens.lower(i))
				: 0;
	}

	/** "Oct 26 15:50:06 2016", as machines write the moment of a message. */
	private static Optional<TimeMatch> stamp(TimeContext context, int from, int to, int month, int day) {
		String clock = context.tokens.word(to);
		int year = clock.matches("[0-2]\\d:[0-5]\\d:[0-5]\\d") ? context.year(to + 1) : -1;
		return year < 0 || day > YearMonth.of(year, month).lengthOfMonth() ? Optional.empty()
				: TimeMatch.stated(from, to + 2, TimexType.time,
						String.format(Locale.ROOT, "%04d-%02d-%02dT%s", year, month,
								day, clock),
						"month-day-year");
	}

	private static Optional<TimeMatch> complete(TimeContext context, int from, int to, int month, int day) {
		Optional<TimeMatch> stamp = stamp(context, from, to, month, day);
		if (stamp.isPresent()) {
			return stamp;
		}
		int at = context.tokens.in(to, ",", "of", "in") || glued(context.tokens, to) ? to + 1 : to;
		StatedYear year = StatedYear.at(context, at);
		year = year.found() ? year : StatedYear.shortAt(context, to);
		if (year.found()) {
			return era(context, from, year.to(), year.year(), String.format(Locale.ROOT, "-%02d-%02d", month, day));
		}
		Optional<RelativeYear> relative = RelativeYear.at(context, to);
		if (relative.isPresent()) {
			return relative.get().match(from, String.format(Locale.ROOT, "-%02d-%02d", month, day));
		}
		int guess = context.yearOf(month, day, from);
		if (guess < 0) {
			return TimeMatch.stated(from, to, TimexType.date, String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day),
					"month-day");
		}
		if (day > YearMonth.of(guess, month).lengthOfMonth()) {
			return month == 2 && day == 29 ? leapDay(context, from, to, guess) : Optional.empty();
		}
		String value = String.format(Locale.ROOT, "%04d-%02d-%02d", guess, month, day);
		return Optional.of(new TimeMatch(from, to, TimexType.date, value, context.anchorOfYear(),
				GUESSED, "month-day", true));
	}

	/** "Feb. 29" belongs to the nearest leap year. */
	private static Optional<TimeMatch> leapDay(TimeContext context, int from, int to, int year) {
		int back = Math.floorMod(year, 4);
		int near = Year.isLeap((long) year - back) && back <= 2 ? year - back : year + 4 - back;
		return !Year.isLeap(near) ? Optional.empty()
				: Optional.of(new TimeMatch(from, to, TimexType.date, TimeValues.year(near) + "-02-29", context
						.anchorOfYear(), "the nearest leap year", "month-day", true));
	}

	private static Optional<TimeMatch> era(TimeContext context, int from, int to, int year, String rest) {
		if (context.tokens.in(to, "bc", "bce", "b.c.")) {
			return TimeMatch.stated(from, to + 1, TimexType.date, String.format(Locale.ROOT, "BC%04d%s", year, rest),
					"month-day-year");
		}
		return TimeMatch.stated(from, to, TimexType.date, TimeValues.year(year) + rest, "month-day-year");
	}

	private static Optional<TimeMatch> monthOnly(TimeContext context, int i) {
		Tokens tokens = context.tokens;
		int month = month(tokens, i);
		if (month == 0) {
			return Optional.empty();
		}
		int at = tokens.in(i + 1, ",", "of") ? i + 2 : i + 1;
		StatedYear year = StatedYear.at(context, at);
		year = year.found() ? year : StatedYear.shortAt(context, i + 1);
		if (year.found()) {
			return TimeMatch.stated(i, year.to(), TimexType.date, TimeValues.month(year.year(), month), "month-year");
		}
		Optional<RelativeYear> relative = RelativeYear.at(context, i + 1);
		if (relative.isPresent()) {
			return relative.get().match(i, String.format(Locale.ROOT, "-%02d", month));
		}
		String lower = tokens.lower(i);
		boolean doubtful = lower.equals("may") || lower.equals("march") || lower.equals("mar") || lower.equals("jan")
				|| lower.equals("dec") || lower.equals("april") || lower.equals("june") || lower.equals("august");
		boolean placed = tokens.in(i - 1, "in", "of", "since", "until", "till", "by", "from", "to", "last", "next",
				"this",
				"early", "late", "mid", "-", "before", "after", "during", "through", "and", "between", "for", ",",
				"each",
				"every", "around", "the", "a");
		if (doubtful && !placed || context.tagged.is(i, PartOfSpeech.modal) && i == context.start()
				|| doubtful && tokens.isCapitalised(i + 1) && tokens.isWord(i + 1)) {
			return Optional.empty();
		}
		int guess = context.yearOf(month, 0, i);
		if (guess < 0) {
			return TimeMatch.stated(i, i + 1, TimexType.date, String.format(Locale.ROOT, "XXXX-%02d", month), "month");
		}
		return Optional.of(new TimeMatch(i, i + 1, TimexType.date, TimeValues.month(guess, month),
				context.anchorOfYear(), "year taken from the nearest fitting month", "month", true));
	}
}

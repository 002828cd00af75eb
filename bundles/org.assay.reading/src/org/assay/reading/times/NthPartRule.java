package org.assay.reading.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.assay.reading.TimexType;
import org.assay.reading.tokens.Tokens;

/**
 * "the first week of March", "the last weekend of May 2030", "the third month of next year", "week 31": a week belongs to
 * the month and year that hold its Thursday, as in ISO 8601.
 */
final class NthPartRule implements TimeRule {

	private static final int MOST_WEEKS = 53;

	@Override
	public Optional<TimeMatch> match(TimeContext context, int i) {
		Tokens tokens = context.tokens;
		int at = tokens.is(i, "the") ? i + 1 : i;
		if (tokens.is(at, "week") && tokens.startsWithDigit(at + 1)) {
			return numbered(context, i, at + 1);
		}
		boolean last = tokens.in(at, "last", "final");
		Optional<DayNumber> number = last ? Optional.of(new DayNumber(-1, at + 1))
				: Optional.of(DayNumber.at(context, at)).filter(n -> n.found() && !tokens.word(at).matches("\\d+"));
		if (number.isEmpty() || !tokens.in(number.get().to(), "week", "weekend", "month")) {
			return Optional.empty();
		}
		int noun = number.get().to();
		int of = tokens.in(noun + 1, "of", "in") ? noun + 2 : noun + 1;
		boolean tied = of == noun + 2 || tokens.in(of, "next", "last", "this");
		if (!tied) {
			return Optional.empty();
		}
		return NamedMonth.at(context, of).flatMap(month -> ofMonth(tokens, i, noun, number.get().day(), month)).or(
				() -> ofYear(context, i, noun, of, number.get().day()));
	}

	private static Optional<TimeMatch> ofMonth(Tokens tokens, int from, int noun, int number, NamedMonth month) {
		if (tokens.is(noun, "month")) {
			return Optional.empty();
		}
		YearMonth within = month.month();
		LocalDate thursday = within.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(number, DayOfWeek.THURSDAY));
		LocalDate saturday = within.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(number, DayOfWeek.SATURDAY));
		LocalDate day = tokens.is(noun, "weekend") ? saturday : thursday;
		return YearMonth.from(day).equals(within)
				? Optional.of(
						value(from, month.to(), TimeValues.week(day) + (day == saturday ? "-WE" : ""), month.anchor()))
				: Optional.empty();
	}

	private static Optional<TimeMatch> ofYear(TimeContext context, int from, int noun, int of, int number) {
		boolean month = context.tokens.is(noun, "month");
		return year(context, of).flatMap(year -> {
			int last = month ? 12 : (int) IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(LocalDate.of(year.year(), 7,
					1)).getMaximum();
			int at = number < 0 ? last : number;
			String value = month ? TimeValues.month(year.year(), at) : week(year.year(), at);
			return at > last || context.tokens.is(noun, "weekend") ? Optional.empty()
					: Optional.of(value(from, year.to(), value, year.anchor()));
		});
	}

	private record Year(int year, int to, String anchor) {
	}

	/** "2027", "the year 2027", "next year", "the year". */
	private static Optional<Year> year(TimeContext context, int i) {
		StatedYear stated = StatedYear.at(context, i);
		if (stated.found()) {
			return Optional.of(new Year(stated.year(), stated.to(), ""));
		}
		Optional<RelativeYear> relative = RelativeYear.at(context, i);
		if (relative.isPresent()) {
			return relative.map(year -> new Year(year.year(), year.to(), year.anchor().toString()));
		}
		boolean own = context.tokens.is(i, "the") && context.tokens.is(i + 1, "year");
		return own ? context.published().map(day -> new Year(day.getYear(), i + 2, day.toString())) : Optional.empty();
	}

	/** "week 31", "week 27 of last year". */
	private static Optional<TimeMatch> numbered(TimeContext context, int from, int at) {
		Tokens tokens = context.tokens;
		int number = tokens.word(at).matches("[1-9]\\d?") ? Integer.parseInt(tokens.word(at)) : 0;
		if (number == 0 || number > MOST_WEEKS || tokens.isCapitalised(at - 1)) {
			return Optional.empty();
		}
		Optional<Year> year = tokens.in(at + 1, "of", "in") ? year(context, at + 2) : Optional.empty();
		boolean own = tokens.in(at + 1, "of", "-", "/", "%") && year.isEmpty();
		return own ? Optional.empty() : year.or(() -> context.published().map(day -> new Year(weekYear(day, number), at
				+ 1, day.toString())))
				.map(found -> value(from, found.to(), week(found.year(), number), found.anchor()));
	}

	/** The year in which the week of that number is nearest. */
	private static int weekYear(LocalDate day, int number) {
		int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
		int half = MOST_WEEKS / 2;
		return day.get(IsoFields.WEEK_BASED_YEAR) + (number - week > half ? -1 : week - number > half ? 1 : 0);
	}

	private static String week(int year, int number) {
		return String.format(java.util.Locale.ROOT, "%04d-W%02d", year, number);
	}

	private static TimeMatch value(int from, int to, String value, String anchor) {
		return new TimeMatch(from, to, TimexType.date, value, anchor, "counted within its month or year", "nth-part",
				false);
	}
}

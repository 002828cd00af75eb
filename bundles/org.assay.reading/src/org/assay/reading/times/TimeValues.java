package org.assay.reading.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** TIMEX3 values of dates at different granularity. */
final class TimeValues {

	private TimeValues() {
	}

	static String day(LocalDate date) {
		return date.toString();
	}

	static String month(LocalDate date) {
		return date.toString().substring(0, 7);
	}

	static String month(int year, int month) {
		return String.format(Locale.ROOT, "%04d-%02d", year, month);
	}

	static String year(int year) {
		return String.format(Locale.ROOT, "%04d", year);
	}

	static String week(LocalDate date) {
		return String.format(Locale.ROOT, "%04d-W%02d", date.get(IsoFields.WEEK_BASED_YEAR),
				date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
	}

	/** The weekend nearest to the day. */
	static String weekend(LocalDate date) {
		boolean before = date.getDayOfWeek().compareTo(DayOfWeek.WEDNESDAY) < 0;
		return week(before ? date.minusWeeks(1) : date) + "-WE";
	}

	static String quarter(LocalDate date) {
		return date.getYear() + "-Q" + date.get(IsoFields.QUARTER_OF_YEAR);
	}

	/** The period of the given unit that holds the date. */
	static String of(LocalDate date, TimeUnit unit) {
		return switch (unit) {
		case week -> week(date);
		case month -> month(date);
		case quarter -> quarter(date);
		case year -> year(date.getYear());
		case decade -> year(date.getYear()).substring(0, 3) + "X";
		case century -> year(date.getYear()).substring(0, 2) + "XX";
		default -> day(date);
		};
	}

	static LocalDate shift(LocalDate date, TimeUnit unit, long count) {
		return switch (unit) {
		case day -> date.plusDays(count);
		case week -> date.plusWeeks(count);
		case month -> date.plusMonths(count);
		case quarter -> date.plusMonths(3 * count);
		case year -> date.plusYears(count);
		case decade -> date.plusYears(10 * count);
		case century -> date.plusYears(100 * count);
		default -> date;
		};
	}

	/** "Wed 26 Feb 2025", as the arithmetic shows dates. */
	static String spoken(LocalDate date) {
		return date.format(DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH));
	}
}

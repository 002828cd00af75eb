package org.assay.timeline.scale;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.assay.text.EnglishDates;

/** How the steps of the calendar read in British English. */
public final class StepWords {
	/** So many years are told without their days. */
	private static final int FEW = 2;

	private StepWords() {
	}

	/** Short, for a tick whose context stands above it: "05:45", "Mon 24", "Feb", "2025". */
	static String tick(CalendarStep step, long begin) {
		LocalDateTime time = Range.moment(begin);
		return switch (step) {
		case minute, fiveMinutes, quarterHour, hour, threeHours, sixHours -> clock(time);
		case day, week -> EnglishDates.dayName(time.toLocalDate()) + " " + time.getDayOfMonth();
		case month, quarter -> EnglishDates.shortMonth(time.toLocalDate());
		default -> EnglishDates.year(time.getYear());
		};
	}

	/** In full: "Mon 24 Feb 2025, 05:45", "week of Mon 17 Feb 2025", "February 2025", "Q1 2025", "1990s". */
	public static String full(CalendarStep step, long begin) {
		LocalDateTime time = Range.moment(begin);
		LocalDate date = time.toLocalDate();
		LocalDateTime end = Range.moment(step.next(begin));
		int year = time.getYear();
		return switch (step) {
		case minute -> EnglishDates.day(date) + ", " + clock(time);
		case fiveMinutes, quarterHour, hour, threeHours, sixHours -> EnglishDates.day(date) + ", " + clock(time)
				+ "–" + clock(end.minusMinutes(1));
		case day -> EnglishDates.day(date);
		case week -> "week of " + EnglishDates.day(date);
		case month -> EnglishDates.month(date) + " " + EnglishDates.year(year);
		case quarter -> "Q" + (time.getMonthValue() + 2) / 3 + " " + EnglishDates.year(year);
		case year -> EnglishDates.year(year);
		case decade -> year > 0 ? year + "s" : years(year, 10);
		case century -> year >= 0 ? EnglishDates.century(year) : years(year, 100);
		case fiveYears -> years(year, 5);
		case halfCentury -> years(year, 50);
		case millennium -> years(year, 1000);
		};
	}

	/**
	 * A stretch as finely as its length asks for: "Fri 1 Mar 2024 to Tue 5 Mar 2024", "2019 to 2024"; one of whole days, months or years by
	 * their names: "May 2016 to July 2017".
	 */
	public static String range(Range range) {
		for (CalendarStep step : new CalendarStep[] { CalendarStep.year, CalendarStep.month, CalendarStep.day }) {
			if (step.floor(range.begin()) == range.begin() && step.floor(range.end()) == range.end()) {
				String first = full(step, range.begin());
				String last = full(step, step.floor(range.end() - 1));
				return first.equals(last) ? first : first + " to " + last;
			}
		}
		String first = moment(Range.moment(range.begin()), range.length());
		String last = moment(Range.moment(range.end() - 1), range.length());
		return first.equals(last) ? first : first + " to " + last;
	}

	private static String moment(LocalDateTime time, long length) {
		if (length > FEW * CalendarStep.year.seconds()) {
			return EnglishDates.year(time.getYear());
		}
		String day = EnglishDates.day(time.toLocalDate());
		return length < 2 * CalendarStep.day.seconds() ? day + ", " + clock(time) : day;
	}

	private static String years(int first, int count) {
		return EnglishDates.year(first) + " to " + EnglishDates.year(first + count - 1);
	}

	private static String clock(LocalDateTime time) {
		return String.format(Locale.ROOT, "%02d:%02d", time.getHour(), time.getMinute());
	}
}

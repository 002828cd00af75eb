package org.assay.timeline.scale;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** Steps of the calendar that ticks and bins follow, from fine to coarse. */
public enum CalendarStep {
	minute(ChronoUnit.MINUTES, 1), fiveMinutes(ChronoUnit.MINUTES, 5), quarterHour(ChronoUnit.MINUTES, 15),
	hour(ChronoUnit.HOURS, 1), threeHours(ChronoUnit.HOURS, 3), sixHours(ChronoUnit.HOURS, 6),
	day(ChronoUnit.DAYS, 1), week(ChronoUnit.WEEKS, 1), month(ChronoUnit.MONTHS, 1), quarter(ChronoUnit.MONTHS, 3),
	year(ChronoUnit.YEARS, 1), fiveYears(ChronoUnit.YEARS, 5), decade(ChronoUnit.YEARS, 10),
	halfCentury(ChronoUnit.YEARS, 50), century(ChronoUnit.YEARS, 100), millennium(ChronoUnit.YEARS, 1000);

	private final ChronoUnit unit;
	private final int count;

	CalendarStep(ChronoUnit unit, int count) {
		this.unit = unit;
		this.count = count;
	}

	/** How long a step is on average, in seconds. */
	public long seconds() {
		return unit.getDuration().getSeconds() * count;
	}

	/** The finest step that is at least this long; the coarsest when none is. */
	public static CalendarStep atLeast(double seconds) {
		for (CalendarStep step : values()) {
			// months differ in length: the shortest must still be long enough
			if (step.seconds() * 0.92 >= seconds) {
				return step;
			}
		}
		return millennium;
	}

	/** The last begin of a step at or before a moment, both in seconds from 1970. */
	public long floor(long seconds) {
		LocalDateTime time = Range.moment(seconds);
		LocalDateTime midnight = time.truncatedTo(ChronoUnit.DAYS);
		return Range.seconds(switch (unit) {
		case MINUTES -> time.truncatedTo(ChronoUnit.HOURS).plusMinutes(time.getMinute() / count * count);
		case HOURS -> midnight.plusHours(time.getHour() / count * count);
		case DAYS -> midnight;
		case WEEKS -> midnight.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		case MONTHS -> midnight.withDayOfMonth(1).withMonth((time.getMonthValue() - 1) / count * count + 1);
		default -> midnight.withDayOfYear(1).withYear(Math.floorDiv(time.getYear(), count) * count);
		});
	}

	/** The begin of the step after the one that begins at {@code begin}. */
	public long next(long begin) {
		return Range.seconds(Range.moment(begin).plus(count, unit));
	}

	/** The coarser step that gives the context of this one's labels; itself when there is none. */
	CalendarStep context() {
		return switch (this) {
		case minute, fiveMinutes, quarterHour, hour, threeHours, sixHours -> day;
		case day, week -> month;
		case month, quarter -> year;
		case year -> decade;
		case fiveYears, decade -> century;
		default -> this;
		};
	}
}

package org.assay.timeline.exporting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assay.text.Edtf;
import org.assay.text.Precision;
import org.assay.timeline.TimelineItem;

/**
 * What DTSTART and DTEND say of a date that may be coarser than a day, or open. Both are needed by calendars, so that all
 * that the date can mean is covered; of an open date the known end is one day. Clock times without a zone stay without
 * one.
 */
final class CalendarTime {
	/** By time, then by id, so that the same items are always written alike. */
	static final Comparator<TimelineItem> ORDER = Comparator.comparing(TimelineItem::time)
			.thenComparing(TimelineItem::id);
	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
	private static final int LAST_YEAR = 9999;

	private CalendarTime() {
	}

	/** The two lines; nothing for what lies outside the years 1 to 9999, which iCalendar cannot write. */
	static Optional<List<String>> lines(Edtf time) {
		if (time.hasOpenBegin() || time.hasOpenEnd()) {
			LocalDate known = time.hasOpenBegin() ? time.end().minusSeconds(1).toLocalDate()
					: time.begin().toLocalDate();
			return days(known, known.plusDays(1));
		}
		boolean wholeDays = !time.precision().isFinerThan(Precision.day) && isMidnight(time.begin())
				&& isMidnight(time.end());
		if (wholeDays) {
			return days(time.begin().toLocalDate(), time.end().toLocalDate());
		}
		String zone = time.hasZone() ? "Z" : "";
		return isWritable(time.begin().toLocalDate()) && isWritable(time.end().toLocalDate())
				? Optional.of(List.of("DTSTART:" + MOMENT.format(time.begin()) + zone,
						"DTEND:" + MOMENT.format(time.end()) + zone))
				: Optional.empty();
	}

	/** @param end the day after the last one, as DTEND has it */
	private static Optional<List<String>> days(LocalDate begin, LocalDate end) {
		return isWritable(begin) && isWritable(end) ? Optional.of(
				List.of("DTSTART;VALUE=DATE:" + DAY.format(begin), "DTEND;VALUE=DATE:" + DAY.format(end)))
				: Optional.empty();
	}

	private static boolean isMidnight(LocalDateTime time) {
		return time.toLocalTime().equals(LocalTime.MIDNIGHT);
	}

	private static boolean isWritable(LocalDate day) {
		return day.getYear() >= 1 && day.getYear() <= LAST_YEAR;
	}

	/** Whether the two lines alone tell less or more than was stated, so that words are needed beside them. */
	static boolean needsWords(Edtf time) {
		return time.isUncertain() || time.isApproximate() || !time.precision().isFinerThan(Precision.weekend)
				|| time.precision() == Precision.partOfDay;
	}
}

package org.assay.text;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of a date after its {@code T}. */
final class ClockTime {
	private static final Pattern TIME = Pattern.compile("(\\d\\d)(?::(\\d\\d)(?::(\\d\\d)(?:\\.\\d+)?)?)?");
	private static final Map<String, PartOfDay> PARTS = Map.of(
			"MO", new PartOfDay("morning", 6, 6), "MI", new PartOfDay("midday", 11, 2),
			"AF", new PartOfDay("afternoon", 12, 6), "EV", new PartOfDay("evening", 18, 6),
			"NI", new PartOfDay("night", 20, 10), "DT", new PartOfDay("daytime", 6, 12));

	private ClockTime() {
	}

	/** When a part of the day is taken to begin and how many hours it lasts; a night counts to the day it begins. */
	private record PartOfDay(String name, int hour, int hours) {
	}

	/**
	 * @param zone as written, or null
	 * @return nothing (null) when the time is not one that can be placed
	 */
	static EdtfPart on(LocalDate day, String time, String zone) {
		EdtfPart part = withoutZone(day, time);
		return part == null || zone == null ? part : part.in(ZoneOffset.of(zone));
	}

	private static EdtfPart withoutZone(LocalDate day, String time) {
		LocalDateTime midnight = day.atStartOfDay();
		if (time.matches("XX(:XX){0,2}")) {
			return EdtfPart.of(midnight, midnight.plusDays(1), Precision.day);
		}
		PartOfDay name = PARTS.get(time);
		if (name != null) {
			LocalDateTime begin = midnight.plusHours(name.hour());
			return EdtfPart.of(begin, begin.plusHours(name.hours()), Precision.partOfDay).named(name.name());
		}
		Matcher m = TIME.matcher(time);
		return m.matches() ? clock(midnight, m) : null;
	}

	private static EdtfPart clock(LocalDateTime midnight, Matcher m) {
		int hour = Integer.parseInt(m.group(1));
		int minute = m.group(2) == null ? 0 : Integer.parseInt(m.group(2));
		int second = m.group(3) == null ? 0 : Integer.parseInt(m.group(3));
		boolean endOfDay = hour == 24 && minute == 0 && second == 0;
		if (hour > 23 && !endOfDay || minute > 59 || second > 60) {
			return null;
		}
		// a leap second is shown as the last second of its minute
		LocalDateTime begin = midnight.plusHours(hour).plusMinutes(minute).plusSeconds(Math.min(second, 59));
		if (m.group(2) == null) {
			return EdtfPart.of(begin, begin.plus(1, ChronoUnit.HOURS), Precision.hour);
		}
		return m.group(3) == null ? EdtfPart.of(begin, begin.plus(1, ChronoUnit.MINUTES), Precision.minute)
				: EdtfPart.of(begin, begin.plus(1, ChronoUnit.SECONDS), Precision.second);
	}
}

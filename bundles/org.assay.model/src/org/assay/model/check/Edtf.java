package org.assay.model.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a string is a date as EDTF (ISO 8601-2, levels 0 and 1) writes it: a year, month, day, season or moment,
 * unknown digits as X, qualifiers ? ~ %, and intervals with open or unknown ends.
 */
final class Edtf {
	private static final Pattern POINT = Pattern.compile(
			"(-?\\d{4}|-?\\d{3}X|-?\\d{2}XX|Y-?\\d{5,})(?:-(\\d{2}|XX)(?:-(\\d{2}|XX)(?:T(.+))?)?)?");
	private static final Pattern CLOCK = Pattern.compile("(\\d{2}:\\d{2}(?::\\d{2})?)(Z|[+-]\\d{2}(?::?\\d{2})?)?");
	private static final Pattern QUALIFIER = Pattern.compile("[?~%]$");
	private static final int FIRST_SEASON = 21;
	private static final int LAST_SEASON = 24;

	private Edtf() {
	}

	static boolean isDate(String text) {
		int slash = text.indexOf('/');
		if (slash < 0) {
			return isPoint(text);
		}
		String begin = text.substring(0, slash);
		String end = text.substring(slash + 1);
		return isEnd(begin) && isEnd(end) && (isPoint(begin) || isPoint(end));
	}

	private static boolean isEnd(String text) {
		return text.isEmpty() || "..".equals(text) || isPoint(text);
	}

	private static boolean isPoint(String text) {
		Matcher point = POINT.matcher(QUALIFIER.matcher(text).replaceFirst(""));
		if (!point.matches()) {
			return false;
		}
		String month = point.group(2);
		String day = point.group(3);
		String clock = point.group(4);
		return isDay(point.group(1), month, day) && (clock == null || isClock(clock));
	}

	private static boolean isDay(String year, String month, String day) {
		if (month == null || "XX".equals(month)) {
			return day == null || "XX".equals(day);
		}
		int number = Integer.parseInt(month);
		if (day == null) {
			return number >= 1 && number <= 12 || number >= FIRST_SEASON && number <= LAST_SEASON;
		}
		if ("XX".equals(day)) {
			return number >= 1 && number <= 12;
		}
		// A leap year stands in for a year that is not wholly known.
		int known = year.matches("-?\\d{4}") ? Integer.parseInt(year) : 2000;
		try {
			return LocalDate.of(known, number, Integer.parseInt(day)) != null;
		} catch (DateTimeException e) {
			return false;
		}
	}

	private static boolean isClock(String text) {
		Matcher clock = CLOCK.matcher(text);
		if (!clock.matches()) {
			return false;
		}
		try {
			return LocalTime.parse(clock.group(1)) != null;
		} catch (DateTimeException e) {
			return false;
		}
	}
}

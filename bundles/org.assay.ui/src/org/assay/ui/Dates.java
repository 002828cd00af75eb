package org.assay.ui;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How days and moments read in the window: "Mon 24 Feb 2025". Pure functions; any thread. */
public final class Dates {
	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.UK);
	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);
	private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
	private static final Pattern POINT = Pattern.compile(
			"(?<year>-?\\d{4})(?:-(?<month>\\d{2})(?:-(?<day>\\d{2})(?:T(?<clock>\\d{2}:\\d{2})(?::\\d{2}(?:\\.\\d+)?)?"
					+ "(?<zone>Z|[+-]\\d{2}(?::?\\d{2})?)?)?)?)?(?<doubt>[~?%])?");

	private Dates() {
	}

	/**
	 * A date as people write it.
	 *
	 * @param edtf a value such as {@code 2025-02-24}, {@code 2025-02}, {@code 2022~}, {@code 2025-02-25T05:45} or an
	 *             interval {@code 2024/2025-02}; null counts as empty
	 * @return "Mon 24 Feb 2025"; what is no such value comes back as it is, so that nothing is hidden
	 */
	public static String words(String edtf) {
		if (edtf == null || edtf.isBlank()) {
			return "";
		}
		int slash = edtf.indexOf('/');
		if (slash < 0) {
			return point(edtf.strip());
		}
		String from = edtf.substring(0, slash).strip();
		String to = edtf.substring(slash + 1).strip();
		if (isOpen(from)) {
			return "until " + point(to);
		}
		return isOpen(to) ? "from " + point(from) : point(from) + " to " + point(to);
	}

	/** A moment in the analyst's own time zone: "Mon 24 Feb 2025 10:32". */
	public static String words(Instant moment, ZoneId zone) {
		var local = moment.atZone(zone);
		return DAY.format(local) + " " + CLOCK.format(local);
	}

	/** The time of day of a moment in the analyst's own time zone: "10:32". */
	public static String clock(Instant moment, ZoneId zone) {
		return CLOCK.format(moment.atZone(zone));
	}

	/**
	 * A date with how it was worked out, for a tooltip: one line each, empty ones left out.
	 *
	 * @param anchor     what it was worked out from, or null
	 * @param arithmetic how, or null
	 */
	public static String explained(String edtf, String anchor, String arithmetic) {
		StringBuilder lines = new StringBuilder(words(edtf));
		if (edtf != null && !lines.toString().equals(edtf)) {
			lines.append(" (").append(edtf).append(')');
		}
		if (arithmetic != null && !arithmetic.isBlank()) {
			lines.append('\n').append(arithmetic);
		}
		if (anchor != null && !anchor.isBlank()) {
			lines.append("\nWorked out from: ").append(anchor);
		}
		return lines.toString();
	}

	private static boolean isOpen(String end) {
		return end.isEmpty() || end.equals("..");
	}

	private static String point(String edtf) {
		Matcher m = POINT.matcher(edtf);
		if (!m.matches()) {
			return edtf;
		}
		try {
			return doubt(m.group("doubt")) + exact(m);
		} catch (DateTimeException e) {
			return edtf; // such as 30 February: shown as written, the reading reports it
		}
	}

	private static String exact(Matcher m) {
		int year = Integer.parseInt(m.group("year"));
		if (m.group("month") == null) {
			return m.group("year");
		}
		int month = Integer.parseInt(m.group("month"));
		if (m.group("day") == null) {
			return MONTH.format(YearMonth.of(year, month));
		}
		String day = DAY.format(LocalDate.of(year, month, Integer.parseInt(m.group("day"))));
		if (m.group("clock") == null) {
			return day;
		}
		String clock = " " + CLOCK.format(LocalTime.parse(m.group("clock")));
		String zone = m.group("zone");
		return day + clock + (zone == null ? "" : zone.equals("Z") ? " UTC" : " UTC" + zone);
	}

	private static String doubt(String mark) {
		if (mark == null) {
			return "";
		}
		return switch (mark) {
			case "~" -> "about ";
			case "?" -> "perhaps ";
			default -> "perhaps about ";
		};
	}
}

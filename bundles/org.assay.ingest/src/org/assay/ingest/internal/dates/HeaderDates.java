package org.assay.ingest.internal.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Moments as mails and RSS feeds write them (RFC 5322): Wed, 26 Feb 2025 08:15:00 +0100. */
public final class HeaderDates {
	private static final Pattern DATE = Pattern.compile(
			"(?<day>\\d{1,2})[ -](?<month>[A-Za-z]{3})[a-z]*[ -](?<year>\\d{4}|\\d\\d)"
					+ "\\s+(?<hour>\\d{1,2}):(?<minute>\\d\\d)(?::(?<second>\\d\\d))?"
					+ "(?:\\s*(?<zone>[+-]\\d{4}|[A-Za-z]{1,4}))?");
	/** The names of zones that the standard knows; what others stand for is not agreed. */
	private static final Map<String, String> ZONES = Map.ofEntries(Map.entry("GMT", "Z"), Map.entry("UTC", "Z"),
			Map.entry("UT", "Z"), Map.entry("Z", "Z"), Map.entry("EST", "-05:00"), Map.entry("EDT", "-04:00"),
			Map.entry("CST", "-06:00"), Map.entry("CDT", "-05:00"), Map.entry("MST", "-07:00"),
			Map.entry("MDT", "-06:00"), Map.entry("PST", "-08:00"), Map.entry("PDT", "-07:00"));

	private HeaderDates() {
	}

	/** EDTF: the moment when its zone is known, otherwise the day; dates in other forms are taken too. */
	public static Optional<String> of(String words) {
		Matcher m = DATE.matcher(words);
		if (!m.find()) {
			return FullDates.first(words, FullDates.Order.unknown).map(FoundDate::value);
		}
		try {
			int year = Integer.parseInt(m.group("year"));
			LocalDate day = LocalDate.of(year < 70 ? year + 2000 : year < 100 ? year + 1900 : year,
					FullDates.month(m.group("month")), Integer.parseInt(m.group("day")));
			LocalTime time = LocalTime.of(Integer.parseInt(m.group("hour")), Integer.parseInt(m.group("minute")),
					m.group("second") == null ? 0 : Integer.parseInt(m.group("second")));
			String zone = zone(m.group("zone"));
			return Optional.of(zone.isEmpty() ? day.toString()
					: day + "T" + time + (time.getSecond() == 0 ? ":00" : "") + zone);
		} catch (DateTimeException e) {
			// no such day or hour: the header proves nothing
			return Optional.empty();
		}
	}

	private static String zone(String raw) {
		if (raw == null) {
			return "";
		}
		boolean offset = raw.length() == 5;
		return offset ? raw.substring(0, 3) + ":" + raw.substring(3)
				: ZONES.getOrDefault(raw.toUpperCase(Locale.ROOT), "");
	}
}

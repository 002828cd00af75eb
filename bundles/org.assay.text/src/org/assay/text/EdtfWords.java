package org.assay.text;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/** Says a date in British English. Names are fixed here, so that no locale data of the machine can change them. */
final class EdtfWords {
	private static final String[] DAYS = { "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun" };
	private static final String[] MONTHS = { "January", "February", "March", "April", "May", "June", "July", "August",
			"September", "October", "November", "December" };

	private EdtfWords() {
	}

	static String of(EdtfPart part) {
		String doubt = part.uncertain() ? "perhaps " : "";
		return doubt + (part.approximate() ? "about " : "") + exact(part);
	}

	private static String exact(EdtfPart part) {
		// said in the zone it was stated in
		LocalDateTime begin = part.begin().plusSeconds(part.zone().map(ZoneOffset::getTotalSeconds).orElse(0));
		String year = year(begin.getYear());
		return switch (part.precision()) {
		case century -> ordinal(begin.getYear() / 100 + 1) + " century";
		case decade -> year + "s";
		case year, interval -> year;
		case halfYear -> (begin.getMonthValue() == 1 ? "first" : "second") + " half of " + year;
		case quarter -> "Q" + (begin.getMonthValue() + 2) / 3 + " " + year;
		case season -> part.name() + " " + (begin.getMonthValue() == 12
				? year + String.format(Locale.ROOT, "–%02d", (begin.getYear() + 1) % 100) : year);
		case month -> MONTHS[begin.getMonthValue() - 1] + " " + year;
		case week -> "week of " + day(begin);
		case weekend -> "weekend of " + day(begin);
		case day -> day(begin);
		case partOfDay -> day(begin) + ", " + part.name() + zone(part.zone());
		case hour -> String.format(Locale.ROOT, "%s, %02d:00–%02d:59%s", day(begin), begin.getHour(), begin.getHour(),
				zone(part.zone()));
		case minute -> String.format(Locale.ROOT, "%s, %02d:%02d%s", day(begin), begin.getHour(), begin.getMinute(),
				zone(part.zone()));
		case second -> String.format(Locale.ROOT, "%s, %02d:%02d:%02d%s", day(begin), begin.getHour(),
				begin.getMinute(), begin.getSecond(), zone(part.zone()));
		};
	}

	private static String day(LocalDateTime date) {
		return DAYS[date.getDayOfWeek().getValue() - 1] + " " + date.getDayOfMonth() + " "
				+ MONTHS[date.getMonthValue() - 1].substring(0, 3) + " " + year(date.getYear());
	}

	/** Year 0 of ISO 8601 is the year 1 BC. */
	private static String year(int year) {
		return year > 0 ? Integer.toString(year) : 1 - year + " BC";
	}

	private static String zone(Optional<ZoneOffset> zone) {
		return zone.map(z -> z.getTotalSeconds() == 0 ? " UTC" : " UTC" + z.getId()).orElse("");
	}

	private static String ordinal(int number) {
		boolean teen = number / 10 % 10 == 1;
		return number + switch (teen ? 0 : number % 10) {
		case 1 -> "st";
		case 2 -> "nd";
		case 3 -> "rd";
		default -> "th";
		};
	}
}

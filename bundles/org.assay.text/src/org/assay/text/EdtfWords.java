package org.assay.text;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/** Says a date in British English. */
final class EdtfWords {

	private EdtfWords() {
	}

	static String of(EdtfPart part) {
		String doubt = part.uncertain() ? "perhaps " : "";
		return doubt + (part.approximate() ? "about " : "") + exact(part);
	}

	private static String exact(EdtfPart part) {
		// said in the zone it was stated in
		LocalDateTime begin = part.begin().plusSeconds(part.zone().map(ZoneOffset::getTotalSeconds).orElse(0));
		LocalDate date = begin.toLocalDate();
		String year = EnglishDates.year(begin.getYear());
		return switch (part.precision()) {
		case century -> EnglishDates.century(begin.getYear());
		case decade -> year + "s";
		case year, interval -> year;
		case halfYear -> (begin.getMonthValue() == 1 ? "first" : "second") + " half of " + year;
		case quarter -> "Q" + (begin.getMonthValue() + 2) / 3 + " " + year;
		case season -> part.name() + " " + (begin.getMonthValue() == 12
				? year + String.format(Locale.ROOT, "–%02d", (begin.getYear() + 1) % 100) : year);
		case month -> EnglishDates.month(date) + " " + year;
		case week -> "week of " + EnglishDates.day(date);
		case weekend -> "weekend of " + EnglishDates.day(date);
		case day -> EnglishDates.day(date);
		case partOfDay -> EnglishDates.day(date) + ", " + part.name() + zone(part.zone());
		case hour -> String.format(Locale.ROOT, "%s, %02d:00–%02d:59%s", EnglishDates.day(date), begin.getHour(),
				begin.getHour(), zone(part.zone()));
		case minute -> String.format(Locale.ROOT, "%s, %02d:%02d%s", EnglishDates.day(date), begin.getHour(),
				begin.getMinute(), zone(part.zone()));
		case second -> String.format(Locale.ROOT, "%s, %02d:%02d:%02d%s", EnglishDates.day(date), begin.getHour(),
				begin.getMinute(), begin.getSecond(), zone(part.zone()));
		};
	}

	private static String zone(Optional<ZoneOffset> zone) {
		return zone.map(z -> z.getTotalSeconds() == 0 ? " UTC" : " UTC" + z.getId()).orElse("");
	}
}

package org.assay.reading.times;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** Holidays that news names, with the day on which they fall in a year. Names are in small letters without apostrophes. */
final class Holidays {

	/** Words in the longest name. */
	static final int LONGEST = 5;

	private static final Map<String, IntFunction<LocalDate>> DAYS = new HashMap<>();

	private Holidays() {
	}

	static {
		fixed(1, 1, "new year", "new year day", "new years day");
		fixed(12, 31, "new year eve", "new years eve");
		fixed(2, 2, "groundhog day");
		fixed(2, 14, "valentine day", "valentines day");
		fixed(3, 8, "international womens day", "womens day", "international women day");
		fixed(3, 17, "st patrick day", "st patricks day", "saint patrick day", "saint patrick",
				"saint patricks day");
		fixed(1, 6, "epiphany");
		fixed(1, 25, "burns night");
		fixed(1, 26, "australia day");
		fixed(3, 1, "st davids day");
		fixed(4, 23, "st georges day");
		fixed(4, 25, "anzac day");
		fixed(5, 8, "ve day");
		fixed(7, 1, "canada day");
		fixed(8, 15, "assumption day");
		fixed(10, 24, "united nations day");
		fixed(11, 2, "all souls day");
		fixed(11, 5, "guy fawkes night", "bonfire night", "guy fawkes day");
		fixed(11, 30, "st andrews day");
		fixed(12, 1, "world aids day");
		fixed(12, 10, "human rights day");
		fixed(4, 1, "april fools day", "april fool day");
		fixed(4, 22, "earth day");
		fixed(5, 1, "may day", "international workers day", "intl workers day", "international labour day",
				"workers day");
		fixed(6, 19, "juneteenth");
		fixed(7, 4, "independence day");
		fixed(7, 14, "bastille day");
		fixed(10, 31, "halloween");
		fixed(11, 1, "all saints day");
		fixed(11, 11, "veterans day", "veteran day", "armistice day", "remembrance day");
		fixed(12, 24, "christmas eve");
		fixed(12, 25, "christmas", "christmas day", "xmas");
		fixed(12, 26, "boxing day");
		nth(1, 3, DayOfWeek.MONDAY, "martin luther king day", "martin luther king jr day", "mlk day");
		nth(2, 3, DayOfWeek.MONDAY, "presidents day", "president day");
		nth(5, 2, DayOfWeek.SUNDAY, "mothers day", "mother day");
		nth(5, -1, DayOfWeek.MONDAY, "memorial day");
		nth(6, 3, DayOfWeek.SUNDAY, "fathers day", "father day");
		nth(9, 1, DayOfWeek.MONDAY, "labor day", "labour day");
		nth(10, 2, DayOfWeek.MONDAY, "columbus day");
		nth(11, 4, DayOfWeek.THURSDAY, "thanksgiving", "thanksgiving day", "thanks giving day");
		put(year -> nth(year, 11, 4, DayOfWeek.THURSDAY).plusDays(1), "black friday");
		put(year -> nth(year, 11, 4, DayOfWeek.THURSDAY).plusDays(4), "cyber monday");
		put(year -> nth(year, 11, 1, DayOfWeek.MONDAY).plusDays(1), "election day");
	}

	/** Days that calendars of faiths reckon. */
	static {
		put(year -> islamic(year, 10, 1), "eid al - fitr", "eid al fitr", "eid ul - fitr");
		put(year -> islamic(year, 12, 10), "eid al - adha", "eid al adha", "eid ul - adha");
		put(Holidays::easter, "easter", "easter sunday", "easter day");
		put(year -> easter(year).minusDays(46), "ash wednesday");
		put(year -> easter(year).minusDays(7), "palm sunday");
		put(year -> easter(year).minusDays(2), "good friday");
		put(year -> easter(year).plusDays(1), "easter monday");
		put(year -> easter(year).minusDays(47), "shrove tuesday", "mardi gras");
		put(year -> easter(year).minusDays(3), "maundy thursday", "holy thursday");
		put(year -> easter(year).minusDays(1), "holy saturday");
		put(year -> easter(year).plusDays(49), "pentecost", "whit sunday");
		put(year -> easter(year).plusDays(50), "whit monday");
		put(year -> easter(year).plusDays(60), "corpus christi");
		put(year -> easter(year).plusDays(39), "ascension day");
	}

	/** The day of the holiday in a year; empty when the words name none. */
	static Optional<LocalDate> day(String name, int year) {
		return Optional.ofNullable(DAYS.get(name)).map(day -> day.apply(year));
	}

	static boolean isName(String name) {
		return DAYS.containsKey(name);
	}

	private static void put(IntFunction<LocalDate> day, String... names) {
		for (String name : names) {
			DAYS.put(name, day);
		}
	}

	private static void fixed(int month, int day, String... names) {
		put(year -> LocalDate.of(year, month, day), names);
	}

	private static void nth(int month, int number, DayOfWeek day, String... names) {
		put(year -> nth(year, month, number, day), names);
	}

	private static LocalDate nth(int year, int month, int number, DayOfWeek day) {
		return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(number, day));
	}

	/** The first such day of the Islamic calendar (Umm al-Qura, as reckoned; a sighting may differ by a day) in a year. */
	private static LocalDate islamic(int year, int month, int day) {
		try {
			int hijrah = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
			LocalDate date = LocalDate.from(HijrahDate.of(hijrah, month, day));
			return date.getYear() < year ? LocalDate.from(HijrahDate.of(hijrah + 1, month, day)) : date;
		} catch (DateTimeException e) {
			return null;
		}
	}

	/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
	private static LocalDate easter(int year) {
		int a = year % 19;
		int b = year / 100;
		int c = year % 100;
		int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
		int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
		int m = (a + 11 * h + 22 * l) / 451;
		int n = h + l - 7 * m + 114;
		return LocalDate.of(year, n / 31, n % 31 + 1);
	}
}

package org.assay.reading.times;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.assay.reading.tokens.Tokens;
import org.assay.reading.words.Months;

/** Names of months, days, seasons and parts of the day. */
final class TimeWords {

	private static final Map<String, DayOfWeek> DAYS = new HashMap<>();
	private static final Map<String, DayOfWeek> SHORT_DAYS = new HashMap<>();
	private static final Map<String, String> SEASONS = Map.of("spring", "SP", "summer", "SU", "autumn", "FA", "fall",
			"FA", "winter", "WI");
	private static final Map<String, String> PARTS = Map.of("morning", "MO", "afternoon", "AF", "evening", "EV",
			"night",
			"NI", "midday", "MI", "dawn", "MO", "overnight", "NI");

	static final String[] O_CLOCK = { "o'clock", "oclock" };

	private TimeWords() {
	}

	static {
		for (DayOfWeek day : DayOfWeek.values()) {
			String name = day.name().toLowerCase(Locale.ROOT);
			DAYS.put(name, day);
			DAYS.put(name.substring(0, 3) + ".", day);
		}
		DAYS.put("tues.", DayOfWeek.TUESDAY);
		DAYS.put("thurs.", DayOfWeek.THURSDAY);
		DAYS.put("thur.", DayOfWeek.THURSDAY);
		DAYS.forEach((name, day) -> {
			if (name.endsWith(".")) {
				SHORT_DAYS.put(name.substring(0, name.length() - 1), day);
			}
		});
	}

	/** 1 to 12, or 0 when the word names no month. */
	static int month(String lower) {
		return Months.of(lower);
	}

	/** Whether the word in small letters can only be a month: "june", unlike "may", "march" and "august". */
	static boolean isPlainMonth(String lower) {
		return lower.length() > 3 && !lower.endsWith(".") && !lower.equals("march") && !lower.equals("august")
				&& !lower.equals("sept") && month(lower) > 0;
	}

	/** The day of the week, or null. */
	static DayOfWeek day(String lower) {
		return DAYS.get(lower);
	}

	/** The day of the week, also by the short names that are words of their own ("Sat", "Sun"), or null. */
	static DayOfWeek shortDay(String lower) {
		DayOfWeek day = DAYS.get(lower);
		return day == null ? SHORT_DAYS.get(lower) : day;
	}

	/** TIMEX3 code of the season, or null. */
	static String season(String lower) {
		return SEASONS.get(lower);
	}

	/**
	 * The half of the day that the words behind a clock time name: 0 for "a.m." and "in the morning", 12 for "p.m.", "in
	 * the evening" and "at night", -1 for anything else.
	 */
	static int half(Tokens tokens, int i) {
		if (isSpaced(tokens, i)) {
			return tokens.in(i, "a", "a.") ? 0 : 12;
		}
		if (tokens.in(i, "am", "a.m.", "a.m")) {
			return 0;
		}
		if (tokens.in(i, "pm", "p.m.", "p.m")) {
			return 12;
		}
		if (tokens.is(i, "in") && tokens.is(i + 1, "the")) {
			return tokens.is(i + 2, "morning") ? 0 : tokens.in(i + 2, "afternoon", "evening") ? 12 : -1;
		}
		return tokens.is(i, "at") && tokens.is(i + 1, "night") ? 12 : -1;
	}

	/** "p m", "p. m.", "p . m .": the two letters apart. */
	private static boolean isSpaced(Tokens tokens, int i) {
		int at = tokens.is(i + 1, ".") ? i + 2 : i + 1;
		return tokens.in(i, "a", "p", "a.", "p.") && tokens.in(at, "m", "m.") && !tokens.isCapitalised(i);
	}

	/** The token after the words that {@link #half} reads. */
	static int halfEnd(Tokens tokens, int i) {
		if (isSpaced(tokens, i)) {
			int letter = tokens.is(i + 1, ".") ? i + 3 : i + 2;
			return tokens.is(letter, ".") && tokens.spaceBefore(letter) ? letter + 1 : letter;
		}
		boolean twice = tokens.is(i + 1, "in") && half(tokens, i + 1) == half(tokens, i);
		return tokens.is(i, "in") || twice && tokens.is(i + 1, "the") ? i + 3
				: twice ? i + 4 : tokens.is(i, "at") ? i + 2 : i + 1;
	}

	/** TIMEX3 code of the part of the day, or null. */
	static String part(String lower) {
		return PARTS.get(lower);
	}
}

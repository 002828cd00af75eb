package org.assay.reading.times;

import java.util.Locale;

/** Units in which time is counted. */
enum TimeUnit {
	second("S", true), minute("M", true), hour("H", true), day("D", false), week("W", false), month("M", false),
	quarter("Q", false), year("Y", false), decade("DE", false), century("CE", false);

	private final String letter;
	private final boolean clock;

	TimeUnit(String letter, boolean clock) {
		this.letter = letter;
		this.clock = clock;
	}

	/** The unit of a singular or plural form, or null. */
	static TimeUnit of(String lower) {
		return switch (lower) {
		case "second", "seconds", "sec", "secs" -> second;
		case "minute", "minutes", "min", "mins" -> minute;
		case "hour", "hours", "hr", "hrs" -> hour;
		case "day", "days", "nights" -> day;
		case "week", "weeks" -> week;
		case "month", "months" -> month;
		case "quarter", "quarters" -> quarter;
		case "year", "years", "yr", "yrs" -> year;
		case "decade", "decades" -> decade;
		case "century", "centuries" -> century;
		default -> null;
		};
	}

	boolean isClock() {
		return clock;
	}

	/** The TIMEX3 duration of so many units; {@code count} may be X or hold a half. */
	String duration(String count) {
		if (count.equals("0.5")) {
			switch (this) {
			case year:
				return "P6M";
			case hour:
				return "PT30M";
			case minute:
				return "PT30S";
			case day:
				return "PT12H";
			default:
				break;
			}
		}
		if (count.endsWith(".5")) {
			String whole = count.substring(0, count.length() - 2);
			switch (this) {
			case year:
				return "P" + whole + "Y6M";
			case hour:
				return "PT" + whole + "H30M";
			case minute:
				return "PT" + whole + "M30S";
			case day:
				return "P" + whole + "DT12H";
			default:
				break;
			}
		}
		if ((this == decade || this == century) && count.matches("\\d{1,4}")) {
			return "P" + Integer.parseInt(count) * (this == decade ? 10 : 100) + "Y";
		}
		if (this == quarter && count.matches("\\d{1,4}")) {
			return "P" + Integer.parseInt(count) * 3 + "M";
		}
		return String.format(Locale.ROOT, "P%s%s%s", clock ? "T" : "", count, letter);
	}
}

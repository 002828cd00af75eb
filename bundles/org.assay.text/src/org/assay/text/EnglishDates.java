package org.assay.text;

import java.time.LocalDate;

/** Parts of dates in British English. The names are fixed here, so that no locale data of the machine changes them. */
public final class EnglishDates {
	private static final String[] DAYS = { "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun" };
	private static final String[] MONTHS = { "January", "February", "March", "April", "May", "June", "July", "August",
			"September", "October", "November", "December" };

	private EnglishDates() {
	}

	/** "Mon 24 Feb 2025". */
	public static String day(LocalDate day) {
		return dayName(day) + " " + day.getDayOfMonth() + " " + shortMonth(day) + " " + year(day.getYear());
	}

	/** "Mon". */
	public static String dayName(LocalDate day) {
		return DAYS[day.getDayOfWeek().getValue() - 1];
	}

	/** "February". */
	public static String month(LocalDate day) {
		return MONTHS[day.getMonthValue() - 1];
	}

	/** "Feb"; always three letters. */
	public static String shortMonth(LocalDate day) {
		return month(day).substring(0, 3);
	}

	/** "2025", "44 BC"; year 0 of ISO 8601 is the year 1 BC. */
	public static String year(int year) {
		return year > 0 ? Integer.toString(year) : 1 - year + " BC";
	}

	/** "20th century" for all years from 1900 to 1999. */
	public static String century(int year) {
		int number = Math.floorDiv(year, 100) + 1;
		boolean teen = number / 10 % 10 == 1;
		return number + switch (teen ? 0 : number % 10) {
		case 1 -> "st";
		case 2 -> "nd";
		case 3 -> "rd";
		default -> "th";
		} + " century";
	}
}

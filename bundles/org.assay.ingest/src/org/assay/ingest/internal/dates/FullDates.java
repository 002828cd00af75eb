package org.assay.ingest.internal.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.text.Span;

/**
 * Finds dates with day, month and year in English words or digits. A date in digits whose day and month could be
 * exchanged is left alone unless the caller knows the order.
 */
public final class FullDates {
	/** Order of day and month in dates of digits alone. */
	public enum Order {
		unknown, dayFirst, monthFirst
	}

	private static final String MONTH = "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
			+ "|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
	private static final String DAY = "(?<day>[0-3]?\\d)(?:st|nd|rd|th)?";
	private static final String YEAR = "(?<year>(?:19|20)\\d\\d)";
	private static final int FLAGS = Pattern.CASE_INSENSITIVE;
	private static final Pattern ISO = Pattern.compile(
			"(?<![\\d.])" + YEAR + "(?<sep>[-/.])(?<month>[01]?\\d)\\k<sep>(?<day>[0-3]?\\d)"
					+ "(?<time>T\\d\\d:\\d\\d(?::\\d\\d)?(?:[.,]\\d+)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?(?![\\d])",
			FLAGS);
	private static final Pattern DAY_FIRST = Pattern.compile(
			"(?<![\\w.])" + DAY + "(?:\\s+of)?[\\s\\-,/]{1,3}" + MONTH + "[\\s\\-,/]{1,3}" + YEAR + "(?!\\d)", FLAGS);
	private static final Pattern MONTH_FIRST = Pattern.compile(
			"\\b" + MONTH + "\\s{0,2}" + DAY + "(?:\\s*,\\s*|\\s+)" + YEAR + "(?!\\d)", FLAGS);
	private static final Pattern DIGITS = Pattern.compile(
			"(?<![\\d/.])(?<a>[0-3]?\\d)(?<sep>[/.\\-])(?<b>[0-3]?\\d)\\k<sep>" + YEAR + "(?![\\d/])");

	private FullDates() {
	}

	/** All dates in the order they stand; overlapping readings are left out. */
	public static List<FoundDate> in(CharSequence words, Order order) {
		List<FoundDate> found = new ArrayList<>();
		for (Pattern pattern : List.of(ISO, DAY_FIRST, MONTH_FIRST, DIGITS)) {
			Matcher m = pattern.matcher(words);
			while (m.find()) {
				Span span = new Span(m.start(), m.end());
				Optional<String> value = pattern == DIGITS ? digits(m, order) : day(m).map(d -> d + time(m, pattern));
				if (value.isPresent() && found.stream().noneMatch(f -> f.span().overlaps(span))) {
					found.add(new FoundDate(value.get(), span));
				}
			}
		}
		found.sort((a, b) -> a.span().compareTo(b.span()));
		return found;
	}

	/** The first date, when there is one. */
	public static Optional<FoundDate> first(CharSequence words, Order order) {
		return in(words, order).stream().findFirst();
	}

	private static Optional<String> day(Matcher m) {
		String month = m.group("month");
		int number = Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : month(month);
		return date(Integer.parseInt(m.group("year")), number, Integer.parseInt(m.group("day")));
	}

	private static String time(Matcher m, Pattern pattern) {
		return pattern == ISO && m.group("time") != null ? Moments.time(m.group("time")) : "";
	}

	private static Optional<String> digits(Matcher m, Order order) {
		int a = Integer.parseInt(m.group("a"));
		int b = Integer.parseInt(m.group("b"));
		int year = Integer.parseInt(m.group("year"));
		if (a > 12 || a == b || order == Order.dayFirst || ".".equals(m.group("sep"))) {
			return date(year, b, a);
		}
		return b > 12 || order == Order.monthFirst ? date(year, a, b) : Optional.empty();
	}

	static int month(String name) {
		return "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) / 3 + 1;
	}

	private static Optional<String> date(int year, int month, int day) {
		try {
			return Optional.of(LocalDate.of(year, month, day).toString());
		} catch (DateTimeException e) {
			// the 31st of February is no date: the words say something else
			return Optional.empty();
		}
	}
}

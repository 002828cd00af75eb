package org.assay.reading.times;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.reading.TimexType;

/** "2025-02-26", "2025-02-25T05:45", "02/26/2025", "26/02/2025". */
final class NumericDateRule implements TimeRule {

	private static final Pattern ISO = Pattern.compile("(\\d{4})[-/](\\d{2})[-/](\\d{2})(T[\\d:]+)?.{0,8}");
	/** Without marks: "20310305". */
	private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d{2})([01]\\d)([0-3]\\d)");
	private static final Pattern LOCAL = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{2}|\\d{4})");

	/** Years of two digits that lie further ahead of publication than this are of the last century. */
	private static final int AHEAD = 15;

	@Override
	public Optional<TimeMatch> match(TimeContext context, int i) {
		String word = context.tokens.word(i);
		if (word.length() < 6 || word.length() > 30 || !context.tokens.startsWithDigit(i)) {
			return Optional.empty();
		}
		Matcher iso = ISO.matcher(word);
		if (iso.matches()) {
			String value = date(iso.group(1), iso.group(2), iso.group(3));
			String clock = iso.group(4);
			TimexType type = clock == null ? TimexType.date : TimexType.time;
			return value.isEmpty() ? Optional.empty()
					: TimeMatch.stated(i, i + 1, type, clock == null ? value : value + clock, "numeric-date");
		}
		Matcher compact = COMPACT.matcher(word);
		if (compact.matches() && !context.tokens.in(i - 1, "$", "€", "£", "¥", "#", "no.", "number", "than", "nearly",
				"some", "about") && !context.tokens.isWord(i + 1)) {
			String value = date(compact.group(1), compact.group(2), compact.group(3));
			return value.isEmpty() ? Optional.empty()
					: TimeMatch.stated(i, i + 1, TimexType.date, value, "numeric-date");
		}
		Matcher local = LOCAL.matcher(word);
		if (!local.matches()) {
			return Optional.empty();
		}
		String year = local.group(3);
		int newest = context.published().map(day -> Math.max(0, day.getYear() - 2000) + AHEAD).orElse(50);
		if (year.length() == 2) {
			year = (Integer.parseInt(year) > newest ? "19" : "20") + year;
		}
		boolean dayFirst = Integer.parseInt(local.group(1)) > 12;
		String value = dayFirst ? date(year, local.group(2), local.group(1)) : date(year, local.group(1),
				local.group(2));
		return value.isEmpty() ? Optional.empty()
				: TimeMatch.stated(i, i + 1, TimexType.date, value, "numeric-date");
	}

	private static String date(String year, String month, String day) {
		int m = Integer.parseInt(month);
		int d = Integer.parseInt(day);
		if (m < 1 || m > 12 || d < 1 || d > LocalDate.of(Integer.parseInt(year), m, 1).lengthOfMonth()) {
			return "";
		}
		return String.format(Locale.ROOT, "%s-%02d-%02d", year, m, d);
	}
}

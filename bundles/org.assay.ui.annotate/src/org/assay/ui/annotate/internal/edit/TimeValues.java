package org.assay.ui.annotate.internal.edit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.ui.Dates;
import org.assay.ui.annotate.internal.Messages;

/** Tells a TIMEX3 or EDTF value from something else. */
final class TimeValues {
	private static final Pattern POINT = Pattern.compile("(-?\\d{4})-(\\d{2})(?:-(\\d{2})(?:T(?:\\d{2}"
			+ "(?::\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)?(?:Z|[+-]\\d{2}(?::?\\d{2})?)?|MO|MI|AF|EV|NI|DT))?)?[~?%]?");
	private static final Pattern OTHER = Pattern.compile(
			"-?\\d{4}[~?%]?|\\d{3}X?|\\d{2}(?:XX)?" // year, decade, century
					+ "|(?:\\d{4}|XXXX)-(?:Q[1-4X]|H[12X]|SP|SU|FA|WI|W(?:\\d{2}|XX)(?:-(?:WE|[1-7]))?)"
					+ "|XXXX-(?:\\d{2}|XX)(?:-(?:\\d{2}|XX))?(?:T\\d{2}(?::\\d{2})?)?"
					+ "|T(?:\\d{2}(?::\\d{2}(?::\\d{2})?)?|MO|MI|AF|EV|NI|DT)"
					+ "|P(?:[\\dX.]+(?:DE|CE|[YMWDQ]))*(?:T(?:[\\dX.]+[HMS])+)?"
					+ "|(?:PAST|PRESENT|FUTURE)_REF");

	private static final Pattern LENGTH = Pattern.compile("P(?:(?=\\d+[YMWD])|(T))(\\d{1,6})([YMWDHS])");

	private TimeValues() {
	}

	static boolean isValue(String value) {
		int slash = value.indexOf('/');
		if (slash >= 0) {
			return isEnd(value.substring(0, slash)) && isEnd(value.substring(slash + 1));
		}
		Matcher point = POINT.matcher(value);
		if (point.matches()) {
			return isDay(point);
		}
		return OTHER.matcher(value).matches() && !value.equals("P");
	}

	/** A value in words: "Mon 24 Feb 2025", "3 days"; the value itself where there are no better ones. */
	static String words(String value) {
		Matcher length = LENGTH.matcher(value);
		if (length.matches()) {
			return Messages.length((length.group(1) == null ? "" : "T") + length.group(3),
					Integer.parseInt(length.group(2)));
		}
		return switch (value) {
		case "PAST_REF" -> Messages.Time_past;
		case "PRESENT_REF" -> Messages.Time_present;
		case "FUTURE_REF" -> Messages.Time_future;
		default -> Dates.words(value);
		};
	}

	private static boolean isEnd(String end) {
		return end.isEmpty() || end.equals("..") || end.indexOf('/') < 0 && isValue(end);
	}

	private static boolean isDay(Matcher point) {
		try {
			String day = point.group(3);
			LocalDate.of(Integer.parseInt(point.group(1)), Integer.parseInt(point.group(2)),
					day == null ? 1 : Integer.parseInt(day));
			return true;
		} catch (DateTimeException e) {
			return false; // such as 30 February
		}
	}
}

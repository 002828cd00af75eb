package org.assay.comparison.figures;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.assay.reading.Figure;
import org.assay.text.Span;

/** Whether a figure counts or measures something, so that it can be compared: numbers also name, date and dial. */
public final class Countable {
	private static final int BEFORE = 24;
	private static final int AFTER = 24;
	/** "No. 5", "Route 66", "#3", "page 12". */
	private static final Pattern NAMED = Pattern
			.compile("(?i)(?:\\b(?:no|nos|number|route|highway|flight|article|section"
					+ "|chapter|page|room|gate|platform|channel|line|unit|block|apartment|apt|suite|lot|p\\.?o\\.? box|box|act|part|phase"
					+ "|version|model|series|season|episode|level|grade|form|exhibit|rule|resolution|ward|district|precinct|zone|pier|berth"
					+ "|track|bus|tram|studio|magnitude)\\.?\\s*|#\\s*|№\\s*)$");
	/** The hour before minutes: "1:30", "06 : 00". */
	private static final Pattern CLOCK_BEFORE = Pattern.compile("\\d\\s?:\\s?$");
	private static final Pattern CLOCK_AFTER = Pattern.compile("^\\s?:\\s?\\d\\d\\b");
	private static final Pattern DIAL_BEFORE = Pattern.compile("(?:\\+|\\b0|\\d[\\s().-]{1,2})$");
	private static final Pattern DIAL_AFTER = Pattern
			.compile("^[\\s().-]{1,2}\\d{2,}\\b(?!\\s*(?:,|per\\b|%|million|billion))");
	private static final Pattern LEADING_ZERO = Pattern.compile("^\\(?0\\d+$");
	private static final Pattern DECADE = Pattern
			.compile("(?i)^\\s*(?:tens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\\b");
	private static final Pattern DIGITS = Pattern.compile("\\d[\\d\\s().-]*");

	private Countable() {
	}

	/** @param text that the figure stands in */
	public static boolean is(String text, Figure figure) {
		Span span = figure.span();
		String words = span.of(text);
		String before = text.substring(Math.max(0, span.begin() - BEFORE), span.begin());
		String after = text.substring(span.end(), Math.min(text.length(), span.end() + AFTER));
		boolean bare = DIGITS.matcher(words).matches();
		return !isIdiom(words, figure) && !isDialled(words, before, after, bare) && !DECADE.matcher(after).find()
				&& !(bare && (NAMED.matcher(before).find() || CLOCK_BEFORE.matcher(before).find()
						|| CLOCK_AFTER.matcher(after).find()));
	}

	/** "Not one worker" counts nobody. */
	private static boolean isIdiom(String words, Figure figure) {
		return figure.value().compareTo(BigDecimal.ONE) == 0 && words.chars().noneMatch(Character::isDigit);
	}

	/** Groups of bare digits beside each other: a telephone number, an account. */
	private static boolean isDialled(String words, String before, String after, boolean bare) {
		return bare && (LEADING_ZERO.matcher(words).matches() || DIAL_BEFORE.matcher(before).find()
				|| DIAL_AFTER.matcher(after).find());
	}
}

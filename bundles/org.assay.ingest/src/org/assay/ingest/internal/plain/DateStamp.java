package org.assay.ingest.internal.plain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.ingest.internal.dates.FoundDate;
import org.assay.ingest.internal.dates.FullDates;

/**
 * A line that says when the article appeared and little else.
 *
 * @param date    in the line
 * @param updated whether the line tells of a change rather than of the first appearance
 */
record DateStamp(FoundDate date, boolean updated) {
	private static final Pattern UPDATED = Pattern.compile("(?i)\\b(?:updated?|modified|edited|corrected|revised)\\b");
	private static final Pattern FILLING = Pattern.compile("(?i)\\b(?:published|posted|created|date|issued|first|last"
			+ "|updated?|modified|on|at|by"
			+ "|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|[ap]\\.?m\\.?|utc|gmt|[ecmp][sd]?t|bst"
			+ "|cet|ist|hrs?|local|time|min(?:ute)?s? read)\\b"
			+ "|[\\d:.,|/()\\[\\]\u2022\u00B7\u2013\u2014+\\s-]");
	private static final int LONGEST = 120;

	static Optional<DateStamp> of(String line) {
		if (line.length() > LONGEST) {
			return Optional.empty();
		}
		Optional<FoundDate> date = FullDates.first(line, FullDates.Order.unknown);
		if (date.isEmpty()) {
			return Optional.empty();
		}
		String rest = line;
		for (FoundDate each : FullDates.in(line, FullDates.Order.unknown).reversed()) {
			rest = rest.substring(0, each.span().begin()) + " " + rest.substring(each.span().end());
		}
		Matcher filling = FILLING.matcher(rest);
		String left = filling.replaceAll("");
		if (left.length() > 6) {
			return Optional.empty();
		}
		String before = line.substring(0, date.get().span().begin());
		return Optional.of(new DateStamp(date.get(), UPDATED.matcher(before).find()));
	}
}

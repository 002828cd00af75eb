package org.assay.ingest.internal.dates;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in file names and web addresses: 2025-02-26, 2025/02/26, 20250226, 2015/nov/11. */
public final class NameDates {
	private static final Pattern PACKED = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)([01]\\d)([0-3]\\d)(?!\\d)");
	private static final Pattern SPLIT = Pattern.compile(
			"(?<!\\d)((?:19|20)\\d\\d)[-_/.]([01]?\\d|[a-z]{3,9})[-_/.]([0-3]?\\d)(?!\\d)", Pattern.CASE_INSENSITIVE);

	private NameDates() {
	}

	/** The day, as year-month-day. */
	public static Optional<String> in(String name) {
		for (Pattern pattern : new Pattern[] { SPLIT, PACKED }) {
			Matcher m = pattern.matcher(name);
			while (m.find()) {
				String month = m.group(2);
				String words = Character.isDigit(month.charAt(0)) ? m.group(1) + "-" + month + "-" + m.group(3)
						: m.group(3) + " " + month + " " + m.group(1);
				Optional<FoundDate> date = FullDates.first(words, FullDates.Order.unknown);
				if (date.isPresent()) {
					return date.map(FoundDate::day);
				}
			}
		}
		return Optional.empty();
	}
}

package org.assay.ingest.internal.plain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.ingest.internal.dates.FoundDate;
import org.assay.ingest.internal.dates.FullDates;
import org.assay.text.Span;

/**
 * The opening of a news paragraph: LONDON (AP) —, KYIV, March 3, 2024 (Reuters) -.
 *
 * @param agency in the paragraph
 * @param date   when it has day, month and year
 */
record Dateline(Optional<Span> agency, Optional<FoundDate> date) {
	private static final Pattern OPENING = Pattern.compile(
			"^(?<place>\\p{Lu}[\\p{Lu} .'\u2019-]{2,30}(?:, ?\\p{Lu}[\\p{L} .]{1,20})?)(?:[,/] "
					+ "?(?<when>[^()\u2014\u2013]{3,30}?))?"
					+ "\\s*(?:[(/](?<agency>[\\p{L} .&-]{2,30})[)/])?\\s*(?:\u2014|\u2013|--?)\\s");

	static Optional<Dateline> of(String paragraph) {
		Matcher m = OPENING.matcher(paragraph);
		if (!m.find()) {
			return Optional.empty();
		}
		Optional<Span> agency = Optional.ofNullable(m.group("agency")).map(a -> new Span(m.start("agency"),
				m.end("agency")));
		Optional<FoundDate> date = FullDates.first(paragraph.substring(0, m.end()), FullDates.Order.unknown);
		return agency.isPresent() || date.isPresent() ? Optional.of(new Dateline(agency, date)) : Optional.empty();
	}
}

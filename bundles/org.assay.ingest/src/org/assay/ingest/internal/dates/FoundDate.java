package org.assay.ingest.internal.dates;

import org.assay.text.Span;

/**
 * A full date found in words.
 *
 * @param value EDTF: a day, or a moment when a time with its zone stands beside it in ISO form
 * @param span  the words, in the string that was searched
 */
public record FoundDate(String value, Span span) {

	/** The day alone, as year-month-day. */
	public String day() {
		return value.substring(0, 10);
	}
}

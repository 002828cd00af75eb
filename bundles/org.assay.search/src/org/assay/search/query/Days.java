package org.assay.search.query;

import java.time.LocalDate;
import java.util.Optional;
import org.assay.text.Edtf;

/**
 * Days from the first to the last, both included.
 *
 * @param first day since 1970-01-01
 * @param last  day since 1970-01-01
 */
public record Days(long first, long last) {
	/** From the beginning of time to its end. */
	public static final Days ALL = new Days(Long.MIN_VALUE, Long.MAX_VALUE);

	/** The days of an EDTF value such as {@code 2025}, {@code 2025-02} or {@code 2025-02-24}; nothing when it is none. */
	public static Optional<Days> of(String edtf) {
		return edtf == null || edtf.isBlank() ? Optional.empty() : Edtf.parse(edtf.strip()).map(Days::of);
	}

	private static Days of(Edtf date) {
		long first = date.hasOpenBegin() ? Long.MIN_VALUE : date.begin().toLocalDate().toEpochDay();
		// the end is the first moment that does not belong to it any more
		long last = date.hasOpenEnd() ? Long.MAX_VALUE : lastOf(date);
		return new Days(first, Math.max(first, last));
	}

	private static long lastOf(Edtf date) {
		LocalDate end = date.end().toLocalDate();
		boolean isMidnight = date.end().toLocalTime().toNanoOfDay() == 0;
		return isMidnight ? end.toEpochDay() - 1 : end.toEpochDay();
	}
}

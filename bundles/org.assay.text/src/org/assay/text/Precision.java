package org.assay.text;

/** How finely a date is stated, from coarse to fine. */
public enum Precision {
	/** Two dates with a stretch between them; each may have a precision of its own. */
	interval, century, decade, year, halfYear, quarter, season, month, week, weekend, day, partOfDay, hour, minute,
	second;

	/** Whether this is stated more finely than {@code other}. */
	public boolean isFinerThan(Precision other) {
		return compareTo(other) > 0;
	}
}

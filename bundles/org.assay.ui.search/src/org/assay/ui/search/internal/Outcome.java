package org.assay.ui.search.internal;

import java.util.List;

/**
 * What a search gave.
 *
 * @param typed   what was searched for
 * @param rows    headings with what was found
 * @param count   of all that fits
 * @param millis  how long it took
 * @param problem why the words could not be understood; empty when they could
 * @param isWhole whether all of the case was looked through; if not, its index is still being made
 */
record Outcome(String typed, List<Row> rows, int count, long millis, String problem, boolean isWhole) {

	/** Nothing was asked for. */
	boolean isBlank() {
		return typed.isBlank();
	}
}

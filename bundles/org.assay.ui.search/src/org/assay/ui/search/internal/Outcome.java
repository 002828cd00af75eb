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
 */
record Outcome(String typed, List<Row> rows, int count, long millis, String problem) {

	/** Nothing was asked for. */
	boolean isBlank() {
		return typed.isBlank();
	}
}

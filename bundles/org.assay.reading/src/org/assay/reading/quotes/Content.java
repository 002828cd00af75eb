package org.assay.reading.quotes;

import java.util.List;

/**
 * What a cue attributes, as tokens.
 *
 * @param ranges in order; more than one when the cue stands in the middle
 * @param rule   id of the construction
 */
record Content(List<Range> ranges, String rule) {

	boolean holds(int token) {
		return ranges.stream().anyMatch(range -> range.contains(token));
	}
}

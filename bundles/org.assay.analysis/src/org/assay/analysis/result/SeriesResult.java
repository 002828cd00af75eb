package org.assay.analysis.result;

import java.util.List;
import java.util.Optional;
import org.assay.analysis.Evidence;

/**
 * Values over days or over names, to be drawn as lines or bars.
 *
 * @param across what is across, such as "Day"
 * @param up     what is upwards, with its unit
 */
public record SeriesResult(String id, String title, String across, String up, List<Series> series) implements Result {

	public SeriesResult {
		series = List.copyOf(series);
	}

	/** One line, or one colour of bars. */
	public record Series(String name, List<Point> points) {

		public Series {
			points = List.copyOf(points);
		}
	}

	/**
	 * @param at an EDTF day, or a name; points are in order
	 */
	public record Point(String at, double value, Optional<Evidence> evidence) {
	}
}

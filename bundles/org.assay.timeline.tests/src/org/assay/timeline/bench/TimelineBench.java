package org.assay.timeline.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.assay.timeline.CaseTimeline;
import org.assay.timeline.TimelineItem;
import org.assay.timeline.drawing.TimelineSvg;
import org.assay.timeline.index.Many;
import org.assay.timeline.index.TimelineFilter;
import org.assay.timeline.index.TimelineIndex;
import org.assay.timeline.index.TimelineOptions;
import org.assay.timeline.lanes.LaneGrouping;
import org.assay.timeline.lanes.LaneGroupings;
import org.assay.timeline.scale.Range;

/** Measures how long a timeline of 100,000 items takes; prints milliseconds. Run it by hand, it asserts nothing. */
public final class TimelineBench {
	private static final int WIDTH = 1770;

	private TimelineBench() {
	}

	/** @param arguments number of items, by default 100000 */
	public static void main(String[] arguments) {
		int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
		List<TimelineItem> items = Many.items(count);
		for (LaneGroupings.Named named : LaneGroupings.installed().all()) {
			LaneGrouping grouping = named.grouping();
			report("index by " + named.name(), 5,
					() -> List.of(TimelineIndex.of(items, grouping, TimelineFilter.ALL)));
			TimelineIndex index = TimelineIndex.of(items, grouping, TimelineFilter.ALL);
			Range all = index.extent().orElseThrow();
			List<Range> zooms = new ArrayList<>();
			for (Range range = all; range.length() > Range.SHORTEST; range = range.zoom(0.8, all.end() - 90_000)) {
				zooms.add(range);
			}
			report("frames by " + named.name() + ", from " + all.length() / 86_400 + " days to a minute", 5,
					() -> zooms.stream().map(r -> index.compute(r, WIDTH, TimelineOptions.STANDARD)).toList());
		}
		report("whole timeline as SVG", 5,
				() -> List.of(TimelineSvg.render(new CaseTimeline(items, List.of()), WIDTH, i -> "")));
	}

	/** Each result of a round is timed as an equal share of it. */
	private static void report(String what, int rounds, Supplier<List<?>> work) {
		double[] millis = new double[rounds];
		int results = 1;
		for (int i = 0; i < rounds; i++) {
			long begin = System.nanoTime();
			results = work.get().size();
			millis[i] = (System.nanoTime() - begin) / 1e6 / results;
		}
		double first = millis[0];
		Arrays.sort(millis);
		System.out.printf(Locale.ROOT, "%-60s n=%d first %.2f median %.2f ms%n", what, results, first,
				millis[rounds / 2]);
	}
}

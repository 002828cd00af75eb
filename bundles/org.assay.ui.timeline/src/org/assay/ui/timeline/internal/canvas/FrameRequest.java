package org.assay.ui.timeline.internal.canvas;

import java.util.Optional;
import org.assay.timeline.CaseTimeline;
import org.assay.timeline.index.TimelineFilter;
import org.assay.timeline.lanes.LaneGrouping;
import org.assay.timeline.scale.Range;

/**
 * What is to be shown.
 *
 * @param range nothing for the time of the reporting, or if there is none, for everything
 * @param width of the whole drawing, in pixels
 */
public record FrameRequest(CaseTimeline timeline, LaneGrouping grouping, TimelineFilter filter, Optional<Range> range,
		int width) {

	/** Whether both are about the same items in the same lanes. */
	boolean sameIndex(FrameRequest other) {
		return timeline == other.timeline && grouping.equals(other.grouping) && filter.equals(other.filter);
	}
}

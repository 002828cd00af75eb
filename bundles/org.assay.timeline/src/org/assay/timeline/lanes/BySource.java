package org.assay.timeline.lanes;

import org.assay.timeline.TimelineItem;

/** Who published it. */
public record BySource() implements LaneGrouping {

	@Override
	public Lane laneOf(TimelineItem item) {
		return Lane.named(item.outlet(), "No outlet known");
	}

	@Override
	public boolean largestFirst() {
		return true;
	}
}

package org.assay.timeline.lanes;

import org.assay.timeline.TimelineItem;

/** What happened, was said, was published. */
public record ByClock() implements LaneGrouping {

	@Override
	public Lane laneOf(TimelineItem item) {
		return new Lane(item.clock().name(), item.clock().label(), item.clock().ordinal());
	}

	@Override
	public boolean largestFirst() {
		return false;
	}
}

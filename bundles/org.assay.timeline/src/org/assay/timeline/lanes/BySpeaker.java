package org.assay.timeline.lanes;

import org.assay.timeline.TimelineItem;

/** Who spoke. */
public record BySpeaker() implements LaneGrouping {

	@Override
	public Lane laneOf(TimelineItem item) {
		return Lane.named(item.actor(), "No speaker");
	}

	@Override
	public boolean largestFirst() {
		return true;
	}
}

package org.assay.timeline.lanes;

import org.assay.timeline.TimelineItem;

/** The article it stands in, in the order of the case. */
public record ByDocument() implements LaneGrouping {

	@Override
	public Lane laneOf(TimelineItem item) {
		return new Lane(item.documentId(), item.documentTitle(), 0);
	}

	@Override
	public boolean largestFirst() {
		return false;
	}
}

package org.assay.timeline.lanes;

import org.assay.timeline.TimelineItem;

/** What a plug-in might contribute: lanes by what was decided. */
public class ByVerdict implements LaneGrouping {

	@Override
	public Lane laneOf(TimelineItem item) {
		String verdict = item.verdict().name();
		return new Lane(verdict, verdict, item.verdict().ordinal());
	}

	@Override
	public boolean largestFirst() {
		return false;
	}
}

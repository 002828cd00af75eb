package org.assay.timeline.index;

import org.assay.timeline.TimelineItem;

/** What the lanes of a timeline are made by. Pure: the same item always goes to the same lane. */
public interface LaneGrouping {

	Lane laneOf(TimelineItem item);

	/** Whether, within a rank, the lane with most items comes first; otherwise the one whose first item comes first. */
	boolean largestFirst();
}

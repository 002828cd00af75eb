package org.assay.timeline.lanes;

import org.assay.timeline.TimelineItem;

/**
 * What the lanes of a timeline are made by; contributed to the extension point {@code org.assay.timeline.lanes}. Pure: the
 * same item always goes to the same lane. A class has a constructor without arguments.
 */
public interface LaneGrouping {

	Lane laneOf(TimelineItem item);

	/** Whether, within a rank, the lane with most items comes first; otherwise the one whose first item comes first. */
	boolean largestFirst();
}

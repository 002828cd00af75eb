package org.assay.timeline.lanes;

import java.util.List;
import org.assay.timeline.TimelineItem;

/**
 * What the lanes of a timeline are made by; contributed to the extension point {@code org.assay.timeline.lanes}. Pure: the
 * same item always goes to the same lanes. A class has a constructor without arguments.
 */
public interface LaneGrouping {

	Lane laneOf(TimelineItem item);

	/** The lanes of an item that belongs into several, at least one and none twice; most groupings know one only. */
	default List<Lane> lanesOf(TimelineItem item) {
		return List.of(laneOf(item));
	}

	/** Whether, within a rank, the lane with most items comes first; otherwise the one whose first item comes first. */
	boolean largestFirst();
}

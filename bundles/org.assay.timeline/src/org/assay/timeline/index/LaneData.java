package org.assay.timeline.index;

import java.util.List;
import org.assay.timeline.lanes.Lane;

/**
 * What is visible of a lane.
 *
 * @param rows    at least 1
 * @param marks   from left to right
 * @param total   items in the lane
 * @param earlier items wholly before the range
 * @param later   items wholly after the range
 */
public record LaneData(Lane lane, int rows, List<Mark> marks, int total, int earlier, int later) {

	public LaneData {
		marks = List.copyOf(marks);
	}
}

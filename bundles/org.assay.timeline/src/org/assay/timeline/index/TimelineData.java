package org.assay.timeline.index;

import java.util.List;
import org.assay.timeline.scale.Axis;
import org.assay.timeline.scale.Scale;

/**
 * All that is needed to draw a timeline for one range and width.
 *
 * @param visible items within the range; one that stands in several lanes counts once, here and in {@code total}
 * @param total   items, wherever they are
 */
public record TimelineData(Scale scale, Axis axis, List<LaneData> lanes, int visible, int total) {

	public TimelineData {
		lanes = List.copyOf(lanes);
	}
}

package org.assay.timeline.index;

import java.util.List;
import org.assay.timeline.scale.Axis;
import org.assay.timeline.scale.Scale;

/** All that is needed to draw a timeline for one range and width. */
public record TimelineData(Scale scale, Axis axis, List<LaneData> lanes) {

	public TimelineData {
		lanes = List.copyOf(lanes);
	}

	/** Items that are visible, put together or not. */
	public int visible() {
		return lanes.stream().mapToInt(l -> l.total() - l.earlier() - l.later()).sum();
	}

	/** Items in all lanes. */
	public int total() {
		return lanes.stream().mapToInt(LaneData::total).sum();
	}
}

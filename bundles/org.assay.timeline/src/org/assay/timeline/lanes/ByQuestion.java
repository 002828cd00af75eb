package org.assay.timeline.lanes;

import java.util.List;
import org.assay.timeline.TimelineItem;

/** The question at issue it bears on; an item that bears on several stands in the lane of each. */
public record ByQuestion() implements LaneGrouping {

	@Override
	public Lane laneOf(TimelineItem item) {
		return lanesOf(item).get(0);
	}

	@Override
	public List<Lane> lanesOf(TimelineItem item) {
		return item.topics().questions().isEmpty() ? List.of(new Lane("", "In no question", 1))
				: item.topics().questions().stream().map(q -> new Lane(q.id(), q.title(), 0)).toList();
	}

	@Override
	public boolean largestFirst() {
		return true;
	}
}

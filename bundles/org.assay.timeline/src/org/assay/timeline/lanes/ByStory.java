package org.assay.timeline.lanes;

import org.assay.timeline.TimelineItem;

/** The articles that tell of the same, called after the first of them. */
public record ByStory() implements LaneGrouping {

	@Override
	public Lane laneOf(TimelineItem item) {
		return item.topics().story().map(s -> new Lane(s.id(), s.title(), 0)).orElse(new Lane("", "In no story", 1));
	}

	@Override
	public boolean largestFirst() {
		return true;
	}
}

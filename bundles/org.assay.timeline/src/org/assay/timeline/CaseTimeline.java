package org.assay.timeline;

import java.util.List;

/**
 * All times of a case. Holds no model objects, so that it can go to any thread and outlives changes of the case.
 *
 * @param items    in the order of documents and of places within them
 * @param unplaced what could not be placed, and why
 */
public record CaseTimeline(List<TimelineItem> items, List<Unplaced> unplaced) {

	public CaseTimeline {
		items = List.copyOf(items);
		unplaced = List.copyOf(unplaced);
	}
}

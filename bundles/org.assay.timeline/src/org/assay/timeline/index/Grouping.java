package org.assay.timeline.index;

import java.util.function.Function;
import org.assay.timeline.TimelineItem;

/** The groupings that come with Assay. */
public enum Grouping implements LaneGrouping {
	/** What happened, was said, was published. */
	clock("Clock", false, i -> new Lane(i.clock().name(), i.clock().label(), i.clock().ordinal())),
	/** Who published it. */
	source("Source", true, i -> named(i.outlet(), "No outlet known")),
	/** Who spoke. */
	speaker("Speaker", true, i -> named(i.actor(), "No speaker")),
	/** The article it stands in, in the order of the case. */
	document("Document", false, i -> new Lane(i.documentId(), i.documentTitle(), 0));

	private final String label;
	private final boolean largestFirst;
	private final Function<TimelineItem, Lane> laneOf;

	Grouping(String label, boolean largestFirst, Function<TimelineItem, Lane> laneOf) {
		this.label = label;
		this.largestFirst = largestFirst;
		this.laneOf = laneOf;
	}

	/** In English, for a choice. */
	public String label() {
		return label;
	}

	@Override
	public Lane laneOf(TimelineItem item) {
		return laneOf.apply(item);
	}

	@Override
	public boolean largestFirst() {
		return largestFirst;
	}

	private static Lane named(String name, String nobody) {
		return name.isEmpty() ? new Lane("", nobody, 1) : new Lane(name, name, 0);
	}
}

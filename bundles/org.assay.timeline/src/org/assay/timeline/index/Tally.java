package org.assay.timeline.index;

import org.assay.timeline.Clock;
import org.assay.timeline.TimelineItem;

/** How many items of which kind there are together. */
public record Tally(int happened, int said, int published, int conflicting, int uncertain) {
	static final Tally NONE = new Tally(0, 0, 0, 0, 0);

	static Tally of(TimelineItem item) {
		return new Tally(item.clock() == Clock.happened ? 1 : 0, item.clock() == Clock.said ? 1 : 0,
				item.clock() == Clock.published ? 1 : 0, item.isConflicting() ? 1 : 0, item.isUncertain() ? 1 : 0);
	}

	/** All items. */
	public int count() {
		return happened + said + published;
	}

	/** Those of one clock. */
	public int of(Clock clock) {
		return switch (clock) {
		case happened -> happened;
		case said -> said;
		case published -> published;
		};
	}

	Tally plus(Tally other) {
		return new Tally(happened + other.happened, said + other.said, published + other.published,
				conflicting + other.conflicting, uncertain + other.uncertain);
	}
}

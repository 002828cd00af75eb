package org.assay.timeline.index;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.assay.model.Verdict;
import org.assay.timeline.Clock;
import org.assay.timeline.TimelineItem;

/**
 * Which items are shown.
 *
 * @param search       words to be found in label, names, date or quoted words; empty for all
 * @param clocks       the clocks shown
 * @param rejected     whether rejected items are shown too
 * @param onlyConflicts whether only items whose date is contradicted are shown
 */
public record TimelineFilter(String search, Set<Clock> clocks, boolean rejected, boolean onlyConflicts)
		implements Predicate<TimelineItem> {
	/** All but what has been rejected. */
	public static final TimelineFilter ALL = new TimelineFilter("", EnumSet.allOf(Clock.class), false, false);

	public TimelineFilter {
		clocks = Set.copyOf(clocks);
	}

	@Override
	public boolean test(TimelineItem item) {
		return clocks.contains(item.clock()) && (rejected || item.verdict() != Verdict.REJECTED)
				&& (!onlyConflicts || item.isConflicting()) && item.matches(search);
	}
}

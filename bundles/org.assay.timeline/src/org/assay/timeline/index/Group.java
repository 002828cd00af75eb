package org.assay.timeline.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.assay.timeline.TimelineItem;
import org.assay.timeline.scale.Range;
import org.assay.timeline.scale.Scale;

/** Items that stand too close together, or cover the same stretch: they are shown one by one or as one mark. */
final class Group {
	/** Width from which one has zoomed in on a group, in pixels. */
	private static final int OPEN_WIDTH = 300;
	private final Range range;
	private final List<Slice> slices = new ArrayList<>();
	private Tally tally = Tally.NONE;

	/** Part of a level. */
	private record Slice(Level level, int from, int to) {
	}

	/** An item as a group of its own. */
	record Single(TimelineItem item, Range range) {
		static final Comparator<Single> ORDER = Comparator.comparingLong((Single s) -> s.range().begin())
				.thenComparingLong(s -> s.range().end());
	}

	/** @param range the calendar step, or the stretch they all cover */
	Group(Range range) {
		this.range = range;
	}

	void add(Level level, int from, int to) {
		slices.add(new Slice(level, from, to));
		tally = tally.plus(level.tally(from, to));
	}

	void add(Group other) {
		slices.addAll(other.slices);
		tally = tally.plus(other.tally);
	}

	Range range() {
		return range;
	}

	Tally tally() {
		return tally;
	}

	int size() {
		return tally.count();
	}

	/**
	 * Whether the items are shown one by one.
	 *
	 * @param most  how many there may be where room is scarce
	 */
	boolean opens(int most, Scale scale, TimelineOptions options) {
		boolean wide = scale.x(range.end()) - scale.x(range.begin()) >= OPEN_WIDTH;
		return size() <= (wide ? Math.max(most, options.rows()) : most);
	}

	/** The first items, by time. */
	List<Single> singles(int most) {
		List<Single> singles = new ArrayList<>();
		for (Slice slice : slices) {
			for (int i = slice.from(); i < Math.min(slice.to(), slice.from() + most); i++) {
				singles.add(new Single(slice.level().item(i), new Range(slice.level().begin(i), slice.level().end(i))));
			}
		}
		singles.sort(Single.ORDER);
		return singles.size() <= most ? singles : singles.subList(0, most);
	}
}

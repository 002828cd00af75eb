package org.assay.timeline.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.assay.timeline.lanes.Lane;
import org.assay.timeline.scale.CalendarStep;
import org.assay.timeline.scale.Range;
import org.assay.timeline.scale.Scale;

/** The items of one lane, ready for any range. */
final class LaneIndex {
	private final Lane lane;
	private final List<Level> levels;
	private final long[] begins;
	private final long[] ends;

	LaneIndex(Lane lane, List<Level.Placed> placed) {
		this.lane = lane;
		Map<Integer, List<Level.Placed>> byLevel = new TreeMap<>();
		placed.forEach(p -> byLevel.computeIfAbsent(p.level(), l -> new ArrayList<>()).add(p));
		byLevel.values().forEach(Collections::sort);
		levels = byLevel.values().stream().map(Level::new).toList();
		begins = placed.stream().mapToLong(Level.Placed::begin).sorted().toArray();
		ends = placed.stream().mapToLong(Level.Placed::end).sorted().toArray();
	}

	Lane lane() {
		return lane;
	}

	int size() {
		return begins.length;
	}

	/** How many items lie wholly before a moment. */
	int before(long time) {
		return Level.lowerBound(ends, time + 1);
	}

	/** How many items begin at or after a moment. */
	int after(long time) {
		return begins.length - Level.lowerBound(begins, time);
	}

	/** The last begin before a moment. */
	OptionalLong previousBegin(long time) {
		int index = Level.lowerBound(begins, time) - 1;
		return index < 0 || begins[index] == Range.OPEN_BEGIN ? OptionalLong.empty() : OptionalLong.of(begins[index]);
	}

	/** The first begin at or after a moment. */
	OptionalLong nextBegin(long time) {
		int index = Level.lowerBound(begins, time);
		return index == begins.length ? OptionalLong.empty() : OptionalLong.of(begins[index]);
	}

	/**
	 * What is visible, put together where it is denser than the calendar step: items shorter than the step by the
	 * step they begin in, longer ones where they cover the very same stretch.
	 */
	List<Group> groups(Scale scale, CalendarStep step) {
		Map<Long, Group> bins = new TreeMap<>();
		List<Group> groups = new ArrayList<>();
		for (Level level : levels) {
			if (level.longest() < step.seconds()) {
				bin(level, scale.range(), step, bins);
			} else {
				runs(level, scale.range(), groups);
			}
		}
		groups.addAll(bins.values());
		return groups;
	}

	private static void bin(Level level, Range range, CalendarStep step, Map<Long, Group> bins) {
		int from = level.first(step.floor(range.begin()));
		while (from < level.size() && level.begin(from) < range.end()) {
			long begin = step.floor(level.begin(from));
			long end = step.next(begin);
			int to = level.first(end);
			bins.computeIfAbsent(begin, b -> new Group(new Range(b, end))).add(level, from, to);
			from = to;
		}
	}

	private static void runs(Level level, Range range, List<Group> groups) {
		int from = level.first(range.begin() - level.longest());
		while (from < level.size() && level.begin(from) < range.end()) {
			int to = level.runEnd(from);
			if (level.end(from) > range.begin()) {
				Group group = new Group(new Range(level.begin(from), level.end(from)));
				group.add(level, from, to);
				groups.add(group);
			}
			from = to;
		}
	}
}

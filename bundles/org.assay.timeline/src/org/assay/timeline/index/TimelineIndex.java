package org.assay.timeline.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.assay.text.Precision;
import org.assay.timeline.Clock;
import org.assay.timeline.TimelineItem;
import org.assay.timeline.lanes.Lane;
import org.assay.timeline.lanes.LaneGrouping;
import org.assay.timeline.scale.Axis;
import org.assay.timeline.scale.CalendarStep;
import org.assay.timeline.scale.Range;
import org.assay.timeline.scale.Scale;

/**
 * Items in lanes, sorted so that what is visible of them is found without looking at the others. Built once for a
 * grouping and a filter; immutable, safe to share between threads.
 */
public final class TimelineIndex {
	/** Most lanes; the items of further ones share the last. */
	public static final int MOST_LANES = 60;
	/** Marks that every lane may have, however many lanes there are. */
	private static final int LEAST_MARKS = 40;
	/** What was said longer before all publications is history that is told again, in seconds. */
	private static final long BEFORE = 92 * 86_400L;
	private static final Comparator<List<Level.Placed>> LARGEST = Comparator
			.comparingInt((List<Level.Placed> l) -> l.size()).reversed();
	private final List<LaneIndex> lanes;
	/** Of all items, each once. */
	private final long[] begins;
	private final long[] ends;
	private final Optional<Range> extent;
	private final Optional<Range> reporting;

	private TimelineIndex(List<LaneIndex> lanes, List<Level.Placed> placed) {
		this.lanes = lanes;
		this.begins = placed.stream().mapToLong(Level.Placed::begin).sorted().toArray();
		this.ends = placed.stream().mapToLong(Level.Placed::end).sorted().toArray();
		this.extent = cover(placed);
		this.reporting = reporting(placed);
	}

	/** @param filter items it refuses are left out, such as a {@link TimelineFilter} */
	public static TimelineIndex of(List<TimelineItem> items, LaneGrouping grouping, Predicate<TimelineItem> filter) {
		List<Level.Placed> placed = new ArrayList<>();
		Map<Lane, List<Level.Placed>> byLane = new LinkedHashMap<>();
		for (TimelineItem item : items) {
			if (filter.test(item)) {
				Level.Placed one = Level.Placed.of(item, placed.size());
				placed.add(one);
				for (Lane lane : grouping.lanesOf(item)) {
					byLane.computeIfAbsent(lane, l -> new ArrayList<>()).add(one);
				}
			}
		}
		Comparator<Map.Entry<Lane, List<Level.Placed>>> order = Comparator.comparingInt(e -> e.getKey().rank());
		if (grouping.largestFirst()) {
			order = order.thenComparing(Map.Entry.comparingByValue(LARGEST))
					.thenComparing(e -> e.getKey().label());
		}
		List<Map.Entry<Lane, List<Level.Placed>>> sorted = new ArrayList<>(byLane.entrySet());
		sorted.sort(order);
		return new TimelineIndex(lanes(sorted), placed);
	}

	private static List<LaneIndex> lanes(List<Map.Entry<Lane, List<Level.Placed>>> sorted) {
		int shown = sorted.size() <= MOST_LANES ? sorted.size() : MOST_LANES - 1;
		List<LaneIndex> lanes = new ArrayList<>();
		sorted.subList(0, shown).forEach(e -> lanes.add(new LaneIndex(e.getKey(), e.getValue())));
		if (shown < sorted.size()) {
			List<Level.Placed> rest = sorted.subList(shown, sorted.size()).stream().flatMap(e -> e.getValue().stream())
					.distinct().toList();
			lanes.add(new LaneIndex(new Lane("…", sorted.size() - shown + " more", Integer.MAX_VALUE), rest));
		}
		return lanes;
	}

	/**
	 * What to draw for a range and a width.
	 *
	 * @param width of the lanes, in pixels
	 */
	public TimelineData compute(Range range, int width, TimelineOptions options) {
		Scale scale = new Scale(range, width);
		CalendarStep step = CalendarStep.atLeast(options.binWidth() * scale.secondsPerPixel());
		List<List<Group>> groups = lanes.stream().map(lane -> lane.groups(scale, step)).toList();
		int stack = stack(groups, scale, options);
		Stacking stacking = new Stacking(scale, step, options,
				Math.max(LEAST_MARKS, options.marks() / Math.max(1, lanes.size())));
		List<LaneData> data = new ArrayList<>();
		for (int i = 0; i < lanes.size(); i++) {
			LaneIndex lane = lanes.get(i);
			List<Mark> marks = stacking.stack(groups.get(i), stack);
			int rows = marks.stream().mapToInt(Mark::row).max().orElse(0) + 1;
			data.add(new LaneData(lane.lane(), rows, marks, lane.size(), lane.before(range.begin()),
					lane.after(range.end())));
		}
		return new TimelineData(scale, Axis.of(scale), data, visible(range), size());
	}

	/** The highest stack that keeps the whole drawing within the allowed number of marks. */
	private static int stack(List<List<Group>> lanes, Scale scale, TimelineOptions options) {
		for (int most = options.stack(); most > 1; most--) {
			int limit = most;
			long marks = lanes.stream().flatMap(List::stream).mapToLong(g -> g.opens(limit, scale, options)
					? g.size() : 1)
					.sum();
			if (marks <= options.marks()) {
				return most;
			}
		}
		return 1;
	}

	/** Names of the lanes, from the first to the last. */
	public List<String> labels() {
		return lanes.stream().map(l -> l.lane().label()).toList();
	}

	/** Number of items in the lane that holds most. */
	public int largestLane() {
		return lanes.stream().mapToInt(LaneIndex::size).max().orElse(0);
	}

	/** Number of items; one that stands in several lanes counts once. */
	public int size() {
		return begins.length;
	}

	private int visible(Range range) {
		int before = Level.lowerBound(ends, range.begin() + 1);
		int after = begins.length - Level.lowerBound(begins, range.end());
		return begins.length - before - after;
	}

	/** From the first to the last item, leaving out open ends; nothing when there are no items. */
	public Optional<Range> extent() {
		return extent;
	}

	/** Of what was published, and of what was said on certain days not long before or after it. */
	private static Optional<Range> reporting(List<Level.Placed> placed) {
		List<Level.Placed> reported = new ArrayList<>(placed.stream()
				.filter(p -> p.item().clock() == Clock.published).toList());
		Optional<Range> near = cover(reported).map(r -> new Range(r.begin() - BEFORE, r.end() + BEFORE));
		placed.stream().filter(TimelineIndex::isSaidOnADay)
				.filter(p -> near.filter(r -> !r.overlaps(Range.of(p.item().time()))).isEmpty()).forEach(reported::add);
		return cover(reported);
	}

	/** What was said "in 2023" is history. */
	private static boolean isSaidOnADay(Level.Placed placed) {
		return placed.item().clock() == Clock.said && placed.item().time().precision().isFinerThan(Precision.week);
	}

	/**
	 * The same for what was published, and said on a certain day not long before or after it; it is what a reader wants
	 * to see first.
	 */
	public Optional<Range> reporting() {
		return reporting;
	}

	/** The last begin before a moment in a lane. */
	public OptionalLong previousBegin(int lane, long time) {
		return lanes.get(lane).previousBegin(time);
	}

	/** The first begin at or after a moment in a lane. */
	public OptionalLong nextBegin(int lane, long time) {
		return lanes.get(lane).nextBegin(time);
	}

	private static Optional<Range> cover(List<Level.Placed> placed) {
		long begin = Long.MAX_VALUE;
		long end = Long.MIN_VALUE;
		for (Level.Placed one : placed) {
			boolean openBegin = one.begin() == Range.OPEN_BEGIN;
			boolean openEnd = one.end() == Range.OPEN_END;
			begin = Math.min(begin, openBegin ? one.end() - 1 : one.begin());
			end = Math.max(end, openEnd ? one.begin() + 1 : one.end());
		}
		return end <= begin ? Optional.empty() : Optional.of(new Range(begin, end));
	}
}

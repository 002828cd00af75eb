package org.assay.ui.annotate.internal.marks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.assay.model.Judged;
import org.assay.text.Span;
import org.assay.ui.annotate.internal.marks.IntervalIndex.Entry;

/**
 * Gives every mark a lane under the text such that marks that overlap never share one and a longer mark always lies
 * below the shorter ones it overlaps. A mark keeps its lane over all its lines. Lane 0 is next to the text; marks that
 * would need a lane from {@link #LANES} on are folded.
 */
public final class LaneLayout {
	/** How many lanes there is room for. */
	public static final int LANES = 4;
	private static final Comparator<Mark> SHORTEST_FIRST = Comparator.comparingInt(Mark::length)
			.thenComparing(Comparator.reverseOrder());

	private final IntervalIndex<Mark> index;
	private final IdentityHashMap<Judged, Integer> lanes;

	/** @param marks in order of position */
	public LaneLayout(List<Mark> marks) {
		index = new IntervalIndex<>(entries(marks));
		lanes = new IdentityHashMap<>();
		List<Mark> shortestFirst = new ArrayList<>(marks);
		shortestFirst.sort(SHORTEST_FIRST);
		for (Mark mark : shortestFirst) {
			lanes.put(mark.element(), lowestBelow(mark, other -> lanes.containsKey(other.element())));
		}
	}

	private LaneLayout(IntervalIndex<Mark> index, IdentityHashMap<Judged, Integer> lanes) {
		this.index = index;
		this.lanes = lanes;
	}

	private static List<Entry<Mark>> entries(List<Mark> marks) {
		List<Entry<Mark>> entries = new ArrayList<>(marks.size());
		for (Mark mark : marks) {
			for (Span span : mark.spans()) {
				entries.add(new Entry<>(span, mark));
			}
		}
		return entries;
	}

	/**
	 * The layout after a few marks have gone and a few have come, the same as if it were made anew: only marks that one of
	 * them pushes to another lane are looked at, and those that these push in turn.
	 *
	 * @param gone marks that are laid out
	 */
	LaneLayout changed(List<Mark> gone, List<Mark> come) {
		IntervalIndex<Mark> now = index.changed(entries(gone), entries(come), Comparator.naturalOrder());
		if (isAtSamePlaces(gone, come)) {
			return new LaneLayout(now, lanes);
		}
		@SuppressWarnings("unchecked")
		LaneLayout changed = new LaneLayout(now, (IdentityHashMap<Judged, Integer>) lanes.clone());
		gone.forEach(mark -> changed.lanes.remove(mark.element()));
		TreeSet<Mark> doubtful = new TreeSet<>(SHORTEST_FIRST);
		doubtful.addAll(come);
		gone.forEach(mark -> changed.forLonger(mark, doubtful::add));
		come.forEach(mark -> changed.forLonger(mark, doubtful::add));
		while (!doubtful.isEmpty()) {
			Mark next = doubtful.removeFirst();
			Integer lane = changed.lowestBelow(next, other -> SHORTEST_FIRST.compare(other, next) < 0);
			if (!lane.equals(changed.lanes.put(next.element(), lane))) {
				changed.forLonger(next, doubtful::add);
			}
		}
		return changed;
	}

	private static boolean isAtSamePlaces(List<Mark> gone, List<Mark> come) {
		return gone.size() == come.size() && IntStream.range(0, gone.size())
				.allMatch(i -> gone.get(i).element() == come.get(i).element()
						&& gone.get(i).spans().equals(come.get(i).spans()));
	}

	/** The marks whose lane depends on that of another one, directly. */
	private void forLonger(Mark mark, Consumer<Mark> found) {
		for (Span span : mark.spans()) {
			index.overlapping(span, entry -> {
				if (SHORTEST_FIRST.compare(entry.value(), mark) > 0) {
					found.accept(entry.value());
				}
			});
		}
	}

	/** The same lanes for marks of the same elements at the same places, whose verdicts may be others. */
	LaneLayout with(Map<Judged, Mark> marks) {
		return new LaneLayout(index.map(mark -> marks.get(mark.element())), lanes);
	}

	/** @param isBefore whether another mark has got its lane before this one */
	private int lowestBelow(Mark mark, Predicate<Mark> isBefore) {
		int[] lane = { 0 };
		for (Span span : mark.spans()) {
			index.overlapping(span, entry -> {
				if (isBefore.test(entry.value())) {
					lane[0] = Math.max(lane[0], lanes.get(entry.value().element()) + 1);
				}
			});
		}
		return Math.min(lane[0], LANES);
	}

	/** Where the marks stand; a mark with several spans is in it once for each. */
	public IntervalIndex<Mark> index() {
		return index;
	}

	boolean holds(Mark mark) {
		return lanes.containsKey(mark.element());
	}

	/** The lane, from 0; {@link #LANES} when the mark is folded. */
	public int lane(Mark mark) {
		return lanes.getOrDefault(mark.element(), LANES);
	}

	public boolean isFolded(Mark mark) {
		return lane(mark) >= LANES;
	}

	/** The folded marks that touch {@code line}, each once, in order of position. */
	public List<Mark> folded(Span line) {
		List<Mark> folded = new ArrayList<>();
		index.overlapping(line, entry -> {
			if (isFolded(entry.value()) && !folded.contains(entry.value())) {
				folded.add(entry.value());
			}
		});
		return folded;
	}
}

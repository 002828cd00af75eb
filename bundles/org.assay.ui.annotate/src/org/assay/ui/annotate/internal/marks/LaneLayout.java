package org.assay.ui.annotate.internal.marks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
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

	private final IntervalIndex<Mark> index;
	private final Map<Judged, Integer> lanes;

	public LaneLayout(List<Mark> marks) {
		List<Entry<Mark>> entries = new ArrayList<>();
		for (Mark mark : marks) {
			for (Span span : mark.spans()) {
				entries.add(new Entry<>(span, mark));
			}
		}
		index = new IntervalIndex<>(entries);
		lanes = new IdentityHashMap<>();
		List<Mark> shortestFirst = new ArrayList<>(marks);
		shortestFirst.sort(Comparator.comparingInt(Mark::length).thenComparing(Comparator.reverseOrder()));
		for (Mark mark : shortestFirst) {
			lanes.put(mark.element(), lowestBelow(mark));
		}
	}

	private LaneLayout(IntervalIndex<Mark> index, Map<Judged, Integer> lanes) {
		this.index = index;
		this.lanes = lanes;
	}

	/** The same lanes for marks of the same elements at the same places, whose verdicts may be others. */
	LaneLayout with(Map<Judged, Mark> marks) {
		return new LaneLayout(index.map(mark -> marks.get(mark.element())), lanes);
	}

	private int lowestBelow(Mark mark) {
		int[] lane = { 0 };
		for (Span span : mark.spans()) {
			index.overlapping(span, entry -> {
				Integer taken = lanes.get(entry.value().element());
				if (taken != null) {
					lane[0] = Math.max(lane[0], taken + 1);
				}
			});
		}
		return Math.min(lane[0], LANES);
	}

	/** Where the marks stand; a mark with several spans is in it once for each. */
	public IntervalIndex<Mark> index() {
		return index;
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

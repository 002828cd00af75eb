package org.assay.timeline.index;

import java.util.List;
import org.assay.timeline.TimelineItem;
import org.assay.timeline.scale.Range;

/** Items of a lane that last about equally long, sorted, with sums that make counting any stretch of them instant. */
final class Level {
	private final long[] begins;
	private final long[] ends;
	private final TimelineItem[] items;
	private final int[] runEnds;
	private final int[][] sums;
	private final long longest;

	/** An item with the stretch it covers and its place in the order of the case; copied out of it, for speed. */
	record Placed(TimelineItem item, long begin, long end, boolean uncertain, int order) implements Comparable<Placed> {

		static Placed of(TimelineItem item, int order) {
			Range range = Range.of(item.time());
			return new Placed(item, range.begin(), range.end(), item.isUncertain(), order);
		}

		/** By begin, end and place; written out because it is called millions of times. */
		@Override
		public int compareTo(Placed other) {
			if (begin != other.begin) {
				return begin < other.begin ? -1 : 1;
			}
			return end != other.end ? Long.compare(end, other.end) : Integer.compare(order, other.order);
		}

		/** In seconds. */
		long length() {
			return end - begin;
		}

		/** Items of one level differ in length by less than a factor of two; open ones are a level of their own. */
		int level() {
			boolean open = begin == Range.OPEN_BEGIN || end == Range.OPEN_END;
			return open ? Long.SIZE : Long.SIZE - Long.numberOfLeadingZeros(length());
		}
	}

	/** @param sorted in their natural order */
	Level(List<Placed> sorted) {
		int size = sorted.size();
		begins = new long[size];
		ends = new long[size];
		items = new TimelineItem[size];
		runEnds = new int[size];
		sums = new int[5][size + 1];
		long max = 0;
		for (int i = 0; i < size; i++) {
			Placed placed = sorted.get(i);
			begins[i] = placed.begin();
			ends[i] = placed.end();
			items[i] = placed.item();
			max = Math.max(max, placed.length());
			count(i, placed);
		}
		for (int i = size - 1; i >= 0; i--) {
			boolean same = i + 1 < size && begins[i] == begins[i + 1] && ends[i] == ends[i + 1];
			runEnds[i] = same ? runEnds[i + 1] : i + 1;
		}
		longest = max;
	}

	private void count(int index, Placed placed) {
		int clock = placed.item().clock().ordinal();
		for (int i = 0; i < 3; i++) {
			sums[i][index + 1] = sums[i][index] + (i == clock ? 1 : 0);
		}
		sums[3][index + 1] = sums[3][index] + (placed.item().isConflicting() ? 1 : 0);
		sums[4][index + 1] = sums[4][index] + (placed.uncertain() ? 1 : 0);
	}

	int size() {
		return items.length;
	}

	/** Length of the longest item, in seconds. */
	long longest() {
		return longest;
	}

	long begin(int index) {
		return begins[index];
	}

	long end(int index) {
		return ends[index];
	}

	TimelineItem item(int index) {
		return items[index];
	}

	/** The index after the last item that covers the very same stretch. */
	int runEnd(int index) {
		return runEnds[index];
	}

	/** The first item that begins at {@code time} or later. */
	int first(long time) {
		return lowerBound(begins, time);
	}

	Tally tally(int from, int to) {
		return new Tally(sums[0][to] - sums[0][from], sums[1][to] - sums[1][from], sums[2][to] - sums[2][from],
				sums[3][to] - sums[3][from], sums[4][to] - sums[4][from]);
	}

	static int lowerBound(long[] sorted, long value) {
		int low = 0;
		int high = sorted.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (sorted[middle] < value) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}

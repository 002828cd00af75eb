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

	/** An item with the stretch it covers and its place in the order of the case. */
	record Placed(TimelineItem item, Range range, int order) implements Comparable<Placed> {

		/** By begin, end and place; written out because it is called millions of times. */
		@Override
		public int compareTo(Placed other) {
			int byBegin = Long.compare(range.begin(), other.range.begin());
			int byEnd = byBegin != 0 ? byBegin : Long.compare(range.end(), other.range.end());
			return byEnd != 0 ? byEnd : Integer.compare(order, other.order);
		}

		/** Items of one level differ in length by less than a factor of two; open ones are a level of their own. */
		int level() {
			boolean open = range.begin() == Range.OPEN_BEGIN || range.end() == Range.OPEN_END;
			return open ? Long.SIZE : Long.SIZE - Long.numberOfLeadingZeros(range.length());
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
			begins[i] = placed.range().begin();
			ends[i] = placed.range().end();
			items[i] = placed.item();
			max = Math.max(max, placed.range().length());
			for (int[] sum : sums) {
				sum[i + 1] = sum[i];
			}
			sums[items[i].clock().ordinal()][i + 1]++;
			sums[3][i + 1] += items[i].isConflicting() ? 1 : 0;
			sums[4][i + 1] += items[i].isUncertain() ? 1 : 0;
		}
		for (int i = size - 1; i >= 0; i--) {
			boolean same = i + 1 < size && begins[i] == begins[i + 1] && ends[i] == ends[i + 1];
			runEnds[i] = same ? runEnds[i + 1] : i + 1;
		}
		longest = max;
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

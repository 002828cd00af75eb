package org.assay.timeline.index;

import java.util.List;
import org.assay.timeline.TimelineItem;
import org.assay.timeline.scale.Range;

/**
 * What is drawn at one place: an item, or several that stand too close together.
 *
 * @param row       within the lane, from 0
 * @param begin     left edge in pixels; the sign stands here, or in the middle of a narrow mark. What covers a stretch
 *                  of its own is cut to the drawing, a calendar step is not
 * @param end       right edge in pixels, cut alike
 * @param labelRoom free pixels for a label, counted from the right edge of the sign
 * @param range     what the item covers; the calendar step of several
 * @param words     the range in British English
 * @param tally     how many items of which kind
 * @param items     the item; of several the first few by time
 */
public record Mark(int row, double begin, double end, double labelRoom, Range range, String words, Tally tally,
		List<TimelineItem> items) {
	/** Width of the sign of an item, in pixels. */
	public static final int SIGN = 14;
	/** Width of the sign of several items with their number, in pixels. */
	public static final int COUNT_SIGN = 50;
	/** Most items that a mark of several carries with it. */
	public static final int SAMPLE = 6;

	public Mark {
		items = List.copyOf(items);
	}

	/** Whether this stands for several items. */
	public boolean isCluster() {
		return tally.count() > 1;
	}

	/** The item, or the first of several. */
	public TimelineItem item() {
		return items.get(0);
	}

	/** Whether it is wide enough to be drawn as a bar. */
	public boolean isBar() {
		return end - begin > signWidth();
	}

	/** Width of the sign. */
	public int signWidth() {
		return isCluster() ? COUNT_SIGN : SIGN;
	}

	/** Left edge of the sign: at the begin of a bar, around the middle of what is narrower. */
	public double signBegin() {
		return isBar() ? begin : (begin + end - signWidth()) / 2;
	}

	/** Left edge of all that is drawn, without the label. */
	public double left() {
		return Math.min(begin, signBegin());
	}

	/** Right edge of all that is drawn, without the label. */
	public double right() {
		return Math.max(end, signBegin() + signWidth());
	}
}

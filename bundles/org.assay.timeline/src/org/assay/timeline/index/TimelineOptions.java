package org.assay.timeline.index;

/**
 * How much is drawn before items are put together.
 *
 * @param marks      most marks on the whole drawing, as long as there are fewer groups than that
 * @param stack      most items of one calendar step that are shown one by one
 * @param rows       most rows of a lane; also most items that are shown one by one where they all cover the same
 *                   stretch and one has zoomed in on it
 * @param labelWidth room kept for a label, in pixels
 * @param binWidth   least width of a calendar step that items are put together by, in pixels
 */
public record TimelineOptions(int marks, int stack, int rows, int labelWidth, int binWidth) {
	/** Good for a window and for a page. */
	public static final TimelineOptions STANDARD = new TimelineOptions(400, 8, 40, 180, 54);

	/** @throws IllegalArgumentException when a number is not above 0 */
	public TimelineOptions {
		if (Math.min(Math.min(marks, stack), Math.min(Math.min(rows, labelWidth), binWidth)) < 1) {
			throw new IllegalArgumentException("timeline options must be above 0");
		}
	}
}

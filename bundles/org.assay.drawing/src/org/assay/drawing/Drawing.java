package org.assay.drawing;

/**
 * The few things timelines and graphs are drawn with, so that the same code draws in a window and into a file. Coordinates are
 * pixels from the top left; opacity is 0 to 1.
 */
public interface Drawing {

	/** Fills a box whose corners may be round; a radius of half its size makes a circle. */
	void fill(Box box, double radius, Ink ink, double opacity);

	/** Draws the outline of a box whose corners may be round. */
	void outline(Box box, double radius, Ink ink, double lineWidth);

	/** Fills a box with an opacity that runs from left to right. */
	void fade(Box box, Ink ink, double left, double right);

	void line(double x1, double y1, double x2, double y2, Ink ink, double lineWidth, double opacity);

	/** @param points x and y of each corner in turn */
	void polygon(double[] points, Ink ink, double opacity);

	/** @param points x and y of each corner in turn */
	void polygonOutline(double[] points, Ink ink, double lineWidth);

	/** Draws words on one line; {@code middle} is half-way up the letters. */
	void text(String text, double x, double middle, TextStyle style, Ink ink);

	/** How wide the words would be, in pixels. */
	double width(String text, TextStyle style);

	/** Draws nothing outside the box until {@link #unclip}; clips do not nest. */
	void clip(Box box);

	void unclip();

	/** All until {@link #endMark} shows one thing: for drawings that can tell what they show or lead somewhere. */
	void beginMark(MarkText mark);

	void endMark();

	/**
	 * What a mark says.
	 *
	 * @param tooltip lines of text
	 * @param link    where it leads, or empty
	 */
	record MarkText(String tooltip, String link) {
	}

	/** The words, cut with an ellipsis to fit; empty when not even that fits. */
	default String fitted(String text, TextStyle style, double room) {
		if (width(text, style) <= room) {
			return text;
		}
		int low = 0;
		int high = text.length();
		while (low < high) {
			int middle = (low + high + 1) >>> 1;
			if (width(text.substring(0, middle) + "…", style) <= room) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		if (low > 0 && Character.isHighSurrogate(text.charAt(low - 1))) {
			low--;
		}
		return low == 0 ? "" : text.substring(0, low).stripTrailing() + "…";
	}
}

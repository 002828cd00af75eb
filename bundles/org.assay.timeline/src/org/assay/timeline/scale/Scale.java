package org.assay.timeline.scale;

/**
 * Where moments stand on a drawing.
 *
 * @param range what is shown
 * @param width of the drawing, in pixels, above 0
 */
public record Scale(Range range, int width) {

	/** @throws IllegalArgumentException when there is no width */
	public Scale {
		if (width <= 0) {
			throw new IllegalArgumentException("a scale needs a width, not " + width);
		}
	}

	/** Pixels from the left; outside 0 to width for what lies outside the range. */
	public double x(long seconds) {
		return (seconds - range.begin()) * (double) width / range.length();
	}

	/** The moment at a place, in seconds from 1970. */
	public long at(double x) {
		return range.begin() + Math.round(x * range.length() / width);
	}

	/** How many seconds a pixel stands for. */
	public double secondsPerPixel() {
		return range.length() / (double) width;
	}
}

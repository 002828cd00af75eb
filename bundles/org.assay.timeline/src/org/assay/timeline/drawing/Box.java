package org.assay.timeline.drawing;

/** A rectangle in pixels, from its top left corner. */
public record Box(double x, double y, double width, double height) {

	public double right() {
		return x + width;
	}

	public double bottom() {
		return y + height;
	}

	double middle() {
		return y + height / 2;
	}

	boolean contains(double px, double py) {
		return x <= px && px < right() && y <= py && py < bottom();
	}

	/** Larger by some pixels on every side. */
	public Box grown(double by) {
		return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
	}
}

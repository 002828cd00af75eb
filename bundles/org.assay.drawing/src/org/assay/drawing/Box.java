package org.assay.drawing;

/** A rectangle in pixels, from its top left corner. */
public record Box(double x, double y, double width, double height) {

	public double right() {
		return x + width;
	}

	public double bottom() {
		return y + height;
	}

	/** Half-way down. */
	public double middle() {
		return y + height / 2;
	}

	/** Whether a point lies in it, the left and the upper edge included. */
	public boolean contains(double px, double py) {
		return x <= px && px < right() && y <= py && py < bottom();
	}

	/** Larger by some pixels on every side. */
	public Box grown(double by) {
		return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
	}
}

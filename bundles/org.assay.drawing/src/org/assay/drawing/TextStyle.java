package org.assay.drawing;

/** How words are set. */
public enum TextStyle {
	normal(12), strong(12), small(10.5);

	private final double size;

	TextStyle(double size) {
		this.size = size;
	}

	/** Height of the letters, in pixels. */
	public double size() {
		return size;
	}
}

package org.assay.ingest.internal.pdf;

/**
 * Words beside each other on one line of a page, without a wide gap. Lengths are points, y grows downwards.
 *
 * @param x0   left end
 * @param x1   right end
 * @param y    base line
 * @param size of the type
 * @param bold whether most of it is set in a bold face
 */
record Piece(String text, float x0, float x1, float y, float size, boolean bold) {

	boolean isOnLineOf(Piece other) {
		return Math.abs(y - other.y) < 0.5f * Math.max(size, other.size);
	}

	/** Both as one line, this one at the left. */
	Piece with(Piece right) {
		boolean longer = right.text.length() > text.length();
		return new Piece(text + " " + right.text, Math.min(x0, right.x0), Math.max(x1, right.x1), longer ? right.y : y,
				longer ? right.size : size, longer ? right.bold : bold);
	}

	float width() {
		return x1 - x0;
	}
}

package org.assay.text;

/**
 * Converts between UTF-16 offsets and code point offsets of one text. Holds one number per 256 units, and nothing
 * for a text without surrogate pairs, so that a conversion is one look-up or a binary search and a short scan.
 */
final class CodePoints {
	private static final int SHIFT = 8;

	private final String text;
	/** Code points that begin before unit {@code i << SHIFT}; null when every unit is a code point. */
	private final int[] before;
	private final int count;

	CodePoints(String text) {
		this.text = text;
		int[] index = new int[(text.length() >> SHIFT) + 1];
		int points = 0;
		for (int i = 0; i < text.length(); i++) {
			if ((i & (1 << SHIFT) - 1) == 0) {
				index[i >> SHIFT] = points;
			}
			if (begins(i)) {
				points++;
			}
		}
		if (text.length() == (text.length() >> SHIFT) << SHIFT) {
			index[text.length() >> SHIFT] = points;
		}
		count = points;
		before = points == text.length() ? null : index;
	}

	int count() {
		return count;
	}

	/** Whether a code point begins at the unit; false only for the second half of a surrogate pair. */
	boolean begins(int unit) {
		return unit <= 0 || unit >= text.length() || !Character.isLowSurrogate(text.charAt(unit))
				|| !Character.isHighSurrogate(text.charAt(unit - 1));
	}

	/** The code point that begins at the unit or holds it. */
	int ofUnit(int unit) {
		if (before == null) {
			return unit;
		}
		int at = begins(unit) ? unit : unit - 1;
		int points = before[at >> SHIFT];
		for (int i = at >> SHIFT << SHIFT; i < at; i++) {
			if (begins(i)) {
				points++;
			}
		}
		return points;
	}

	/** The unit the code point begins at. */
	int toUnit(int point) {
		if (before == null) {
			return point;
		}
		int low = 0;
		int high = before.length - 1;
		while (low < high) {
			int middle = low + high + 1 >>> 1;
			if (before[middle] <= point) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}
		int unit = low << SHIFT;
		if (!begins(unit)) {
			unit++;
		}
		for (int missing = point - before[low]; missing > 0; missing--) {
			unit += Character.charCount(text.codePointAt(unit));
		}
		return unit;
	}
}

package org.assay.drawing;

/**
 * How wide words are in a common sans-serif face, roughly and always the same, so that a file can be drawn without a
 * display. Widths lean to the large side: a label cut too early is better than one that runs into the next.
 */
public final class TextWidths {
	private static final String NARROW = "ijltI.,:;'|!()[]`’‘ ";
	private static final String SLIM = "frJ-\"“”/";
	private static final String WIDE = "mwMWQOGCD%@&—…";
	private static final int FIRST_FULL_WIDTH = 0x1100;

	private TextWidths() {
	}

	/** In pixels. */
	public static double of(String text, TextStyle style) {
		double ems = text.codePoints().mapToDouble(TextWidths::ems).sum();
		return ems * style.size() * (style == TextStyle.strong ? 1.07 : 1);
	}

	private static double ems(int point) {
		if (point >= FIRST_FULL_WIDTH && (point < 0x2000 || point > 0x206F)) {
			return 1.05;
		}
		if (NARROW.indexOf(point) >= 0) {
			return 0.31;
		}
		if (SLIM.indexOf(point) >= 0) {
			return 0.4;
		}
		return WIDE.indexOf(point) >= 0 ? 0.87 : Character.isUpperCase(point) ? 0.7 : 0.58;
	}
}

package org.assay.timeline.drawing;

import org.assay.drawing.Box;
import org.assay.drawing.Drawing;
import org.assay.drawing.Ink;
import org.assay.drawing.TextStyle;
import org.assay.model.Verdict;
import org.assay.timeline.Clock;

/** What the signs mean, on one line. */
public final class Legend {
	/** Height of the line, in pixels. */
	public static final int HEIGHT = 24;
	private static final double GAP = 18;

	private Legend() {
	}

	/** @param y upper edge */
	public static void paint(Drawing drawing, double y, double width) {
		double middle = y + HEIGHT / 2.0;
		drawing.fill(new Box(0, y, width, HEIGHT), 0, Ink.background, 1);
		drawing.line(0, y + 0.5, width, y + 0.5, Ink.muted, 1, 0.4);
		drawing.clip(new Box(0, y, width, HEIGHT));
		double x = 14;
		for (Clock clock : Clock.values()) {
			Signs.draw(drawing, clock, Verdict.PROPOSED, x, middle);
			x = words(drawing, clock.label(), x + 11, middle);
		}
		drawing.fill(new Box(x - 5, middle - 5, 10, 10), 5, Ink.muted, 1);
		x = words(drawing, "filled: accepted", x + 11, middle);
		drawing.fade(new Box(x - 6, middle - 6, 14, 12), Ink.muted, 0, 0.7);
		drawing.fade(new Box(x + 8, middle - 6, 14, 12), Ink.muted, 0.7, 0);
		x = words(drawing, "uncertain date", x + 28, middle);
		Signs.conflict(drawing, x, middle);
		x = words(drawing, "conflicting dates", x + 11, middle);
		Box count = new Box(x - 6, middle - 7, 26, 14);
		drawing.outline(count, 4, Ink.muted, 1);
		drawing.text("12", x, middle, TextStyle.small, Ink.text);
		words(drawing, "number of items together", x + 26, middle);
		drawing.unclip();
	}

	private static double words(Drawing drawing, String words, double x, double middle) {
		drawing.text(words, x, middle, TextStyle.small, Ink.muted);
		return x + drawing.width(words, TextStyle.small) + GAP;
	}
}

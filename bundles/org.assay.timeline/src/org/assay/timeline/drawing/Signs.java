package org.assay.timeline.drawing;

import org.assay.drawing.Box;
import org.assay.drawing.Drawing;
import org.assay.drawing.Ink;
import org.assay.drawing.TextStyle;
import org.assay.model.Verdict;
import org.assay.timeline.Clock;

/**
 * The three signs: a circle for what happened, a speech bubble for what was said, a square for what was published.
 * Proposed ones are outlined and lightly filled, accepted ones filled, rejected ones struck through.
 */
final class Signs {
	private static final double LINE = 1.5;

	private Signs() {
	}

	/** Draws a sign of 11 pixels around its middle. */
	static void draw(Drawing drawing, Clock clock, Verdict verdict, double x, double y) {
		Ink ink = Inks.of(clock);
		double fill = verdict == Verdict.ACCEPTED ? 1 : 0.25;
		switch (clock) {
		case happened -> box(drawing, new Box(x - 5, y - 5, 10, 10), 5, ink, fill);
		case published -> box(drawing, new Box(x - 4.5, y - 4.5, 9, 9), 0, ink, fill);
		case said -> bubble(drawing, x, y, ink, fill);
		}
		if (verdict == Verdict.REJECTED) {
			drawing.line(x - 6, y + 6, x + 6, y - 6, Ink.text, LINE, 1);
		} else if (verdict == Verdict.UNSURE) {
			drawing.text("?", x - drawing.width("?", TextStyle.small) / 2, y, TextStyle.small, Ink.text);
		}
	}

	/** A triangle with a stroke in it: another date contradicts this one. */
	static void conflict(Drawing drawing, double x, double y) {
		drawing.polygon(new double[] { x, y - 5, x + 5.5, y + 4.5, x - 5.5, y + 4.5 }, Ink.conflict, 1);
		drawing.line(x, y - 2, x, y + 1, Ink.background, LINE, 1);
		drawing.line(x, y + 2.5, x, y + 3.5, Ink.background, LINE, 1);
	}

	private static void box(Drawing drawing, Box box, double radius, Ink ink, double fill) {
		drawing.fill(box, radius, Ink.background, 1);
		drawing.fill(box, radius, ink, fill);
		drawing.outline(box, radius, ink, LINE);
	}

	private static void bubble(Drawing drawing, double x, double y, Ink ink, double fill) {
		double[] points = { x - 6, y - 5, x + 6, y - 5, x + 6, y + 2.5, x - 1, y + 2.5, x - 4, y + 6, x - 4, y + 2.5,
				x - 6, y + 2.5 };
		drawing.polygon(points, Ink.background, 1);
		drawing.polygon(points, ink, fill);
		drawing.polygonOutline(points, ink, LINE);
	}
}

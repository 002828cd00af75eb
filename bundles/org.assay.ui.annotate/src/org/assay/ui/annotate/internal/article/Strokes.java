package org.assay.ui.annotate.internal.article;

import org.assay.ui.Palette;
import org.assay.ui.Palette.Role;
import org.assay.ui.annotate.internal.marks.MarkKind;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;

/** The line each kind of mark is drawn with. A kind can be told from every other by its shape, without any colour. */
public final class Strokes {
	private Strokes() {
	}

	/** The colour of a kind. */
	public static Color colour(MarkKind kind) {
		return Palette.color(switch (kind) {
		case quotation -> Role.quote;
		case claim -> Role.claim;
		case time -> Role.time;
		case figure -> Role.figure;
		case name -> Role.muted;
		case highlight -> Role.agree;
		});
	}

	/**
	 * Draws the line of a kind from {@code x1} to {@code x2} in the foreground colour.
	 *
	 * @param y     its upper edge; no line is higher than 3 pixels, that of the selected mark than 4
	 * @param heavy whether it belongs to the selected mark
	 */
	public static void draw(GC gc, MarkKind kind, int x1, int x2, int y, boolean heavy) {
		int end = Math.max(x1 + 2, x2 - 1);
		int width = heavy ? 3 : 2;
		gc.setLineStyle(SWT.LINE_SOLID);
		switch (kind) {
		case quotation -> bar(gc, x1, end, y, width);
		case claim -> {
			bar(gc, x1, end, y, 1);
			bar(gc, x1, end, y + 2, heavy ? 2 : 1);
		}
		case time -> dashes(gc, x1, end, y, width, width, width);
		case figure -> dashes(gc, x1, end, y, 6, 3, width);
		case name -> bar(gc, x1, end, y + 1, heavy ? 2 : 1);
		case highlight -> wave(gc, x1, end, y, heavy);
		}
	}

	private static void bar(GC gc, int x1, int x2, int y, int height) {
		Color background = gc.getBackground();
		gc.setBackground(gc.getForeground());
		gc.fillRectangle(x1, y, x2 - x1, height);
		gc.setBackground(background);
	}

	private static void dashes(GC gc, int x1, int x2, int y, int on, int off, int height) {
		for (int x = x1; x < x2; x += on + off) {
			bar(gc, x, Math.min(x + on, x2), y, height);
		}
	}

	private static void wave(GC gc, int x1, int x2, int y, boolean heavy) {
		gc.setLineWidth(heavy ? 2 : 1);
		int count = Math.max(2, (x2 - x1) / 3 + 1);
		int[] points = new int[count * 2];
		for (int i = 0; i < count; i++) {
			points[i * 2] = Math.min(x1 + i * 3, x2);
			points[i * 2 + 1] = y + (i % 2 == 0 ? 2 : 0);
		}
		gc.drawPolyline(points);
		gc.setLineWidth(1);
	}
}

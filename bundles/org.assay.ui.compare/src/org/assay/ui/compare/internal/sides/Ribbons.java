package org.assay.ui.compare.internal.sides;

import java.util.List;
import org.assay.text.Span;
import org.assay.ui.Palette;
import org.assay.ui.Palette.Role;
import org.assay.ui.compare.internal.Messages;
import org.assay.ui.drawing.PictureAccess;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** The bands that join the words of two texts. Stands between them, with the same top and height. UI thread only. */
final class Ribbons extends Canvas {
	private static final int ALPHA = 60;
	private static final int ALPHA_CURRENT = 130;
	private final StyledText left;
	private final StyledText right;
	private List<Pairing> pairings = List.of();
	private int current = -1;
	private String spoken = "";

	Ribbons(Composite parent, StyledText left, StyledText right) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		this.left = left;
		this.right = right;
		addPaintListener(e -> paint(e.gc));
		PictureAccess.attach(this, Messages.Compare_ribbons, () -> spoken);
	}

	/**
	 * @param now   index of the pairing that is being looked at, or -1
	 * @param words what is said of it, for screen readers
	 */
	void show(List<Pairing> all, int now, String words) {
		pairings = List.copyOf(all);
		current = now;
		spoken = words;
		PictureAccess.changed(this);
		redraw();
	}

	/** Index of the pairing whose band is at a height of this canvas, seen at its left edge or its right one, or -1. */
	int at(int x, int y) {
		boolean isLeft = x < getSize().x / 2;
		for (int i = 0; i < pairings.size(); i++) {
			int[] edge = isLeft ? edge(left, pairings.get(i).left()) : edge(right, pairings.get(i).right());
			if (y >= edge[0] && y <= edge[1]) {
				return i;
			}
		}
		return -1;
	}

	private void paint(GC gc) {
		gc.setAntialias(SWT.ON);
		gc.setBackground(Palette.color(Role.background));
		gc.fillRectangle(getClientArea());
		for (int i = 0; i < pairings.size(); i++) {
			if (i != current) {
				paint(gc, pairings.get(i), false);
			}
		}
		if (current >= 0 && current < pairings.size()) {
			paint(gc, pairings.get(current), true);
		}
	}

	private void paint(GC gc, Pairing pairing, boolean isCurrent) {
		int[] from = edge(left, pairing.left());
		int[] to = edge(right, pairing.right());
		int height = getSize().y;
		if (from[1] < 0 && to[1] < 0 || from[0] > height && to[0] > height) {
			return;
		}
		int width = getSize().x;
		int bend = width / 2;
		Path band = new Path(getDisplay());
		band.moveTo(0, from[0]);
		band.cubicTo(bend, from[0], bend, to[0], width, to[0]);
		band.lineTo(width, to[1]);
		band.cubicTo(bend, to[1], bend, from[1], 0, from[1]);
		band.close();
		gc.setBackground(Looks.color(pairing.sort()));
		gc.setForeground(Looks.color(pairing.sort()));
		gc.setAlpha(isCurrent ? ALPHA_CURRENT : ALPHA);
		gc.fillPath(band);
		gc.setAlpha(255);
		gc.setLineStyle(Looks.line(pairing.sort()));
		gc.setLineWidth(isCurrent ? 2 : 1);
		gc.drawPath(band);
		band.dispose();
	}

	/** Top and bottom of some words in a text, in its own coordinates, which are those of this canvas too. */
	private static int[] edge(StyledText text, Span words) {
		int end = Math.min(words.end(), text.getCharCount());
		int begin = Math.min(words.begin(), end);
		int top = text.getLocationAtOffset(begin).y;
		int bottom = text.getLocationAtOffset(end).y + text.getLineHeight(end);
		return new int[] { top, bottom };
	}
}

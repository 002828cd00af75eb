package org.assay.ui.drawing;

import java.util.HashMap;
import java.util.Map;
import org.assay.drawing.Box;
import org.assay.drawing.Drawing;
import org.assay.drawing.Ink;
import org.assay.drawing.TextStyle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Pattern;
import org.eclipse.swt.graphics.Rectangle;

/** Draws into a window or an image. */
public final class GcDrawing implements Drawing {
	private static final int OPAQUE = 255;
	private final GC gc;
	private final Face face;
	private final Map<Ink, Color> colours = new HashMap<>();

	public GcDrawing(GC gc, Face face) {
		this.gc = gc;
		this.face = face;
		gc.setAdvanced(true);
		gc.setAntialias(SWT.ON);
		gc.setTextAntialias(SWT.ON);
	}

	@Override
	public void fill(Box box, double radius, Ink ink, double opacity) {
		gc.setAlpha(alpha(opacity));
		gc.setBackground(colour(ink));
		int x = round(box.x());
		int y = round(box.y());
		int width = Math.max(1, round(box.right()) - x);
		int height = Math.max(1, round(box.bottom()) - y);
		if (isCircle(box, radius)) {
			gc.fillOval(x, y, width, height);
		} else if (radius > 0) {
			gc.fillRoundRectangle(x, y, width, height, arc(radius), arc(radius));
		} else {
			gc.fillRectangle(x, y, width, height);
		}
		gc.setAlpha(OPAQUE);
	}

	@Override
	public void outline(Box box, double radius, Ink ink, double lineWidth) {
		gc.setForeground(colour(ink));
		gc.setLineAttributes(new LineAttributes((float) lineWidth));
		int x = round(box.x());
		int y = round(box.y());
		int width = round(box.right()) - x;
		int height = round(box.bottom()) - y;
		if (isCircle(box, radius)) {
			gc.drawOval(x, y, width, height);
		} else if (radius > 0) {
			gc.drawRoundRectangle(x, y, width, height, arc(radius), arc(radius));
		} else {
			gc.drawRectangle(x, y, width, height);
		}
	}

	@Override
	public void fade(Box box, Ink ink, double left, double right) {
		Color colour = colour(ink);
		Pattern pattern = new Pattern(gc.getDevice(), (float) box.x(), 0, (float) box.right(), 0, colour, alpha(left),
				colour, alpha(right));
		gc.setBackgroundPattern(pattern);
		gc.fillRectangle(round(box.x()), round(box.y()), round(box.right()) - round(box.x()), round(box.height()));
		gc.setBackgroundPattern(null);
		pattern.dispose();
	}

	@Override
	public void line(double x1, double y1, double x2, double y2, Ink ink, double lineWidth, double opacity) {
		gc.setAlpha(alpha(opacity));
		gc.setForeground(colour(ink));
		gc.setLineAttributes(new LineAttributes((float) lineWidth));
		gc.drawLine(round(x1), round(y1), round(x2), round(y2));
		gc.setAlpha(OPAQUE);
	}

	@Override
	public void polygon(double[] points, Ink ink, double opacity) {
		gc.setAlpha(alpha(opacity));
		gc.setBackground(colour(ink));
		gc.fillPolygon(rounded(points));
		gc.setAlpha(OPAQUE);
	}

	@Override
	public void polygonOutline(double[] points, Ink ink, double lineWidth) {
		gc.setForeground(colour(ink));
		gc.setLineAttributes(new LineAttributes((float) lineWidth, SWT.CAP_ROUND, SWT.JOIN_ROUND));
		gc.drawPolygon(rounded(points));
	}

	@Override
	public void text(String text, double x, double middle, TextStyle style, Ink ink) {
		if (!text.isEmpty()) {
			gc.setFont(face.font(style));
			gc.setForeground(colour(ink));
			gc.drawText(text, round(x), round(middle - face.height(gc, style) / 2.0), SWT.DRAW_TRANSPARENT);
		}
	}

	@Override
	public double width(String text, TextStyle style) {
		return face.width(gc, text, style);
	}

	/** Measuring is slow, so the cut is guessed from the whole width and corrected by few steps. */
	@Override
	public String fitted(String text, TextStyle style, double room) {
		double whole = width(text, style);
		if (whole <= room) {
			return text;
		}
		int length = (int) (text.length() * room / whole);
		for (int tries = 0; length > 0 && tries < 6; tries++) {
			int cut = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
			String shorter = text.substring(0, cut).stripTrailing() + "…";
			if (width(shorter, style) <= room) {
				return shorter;
			}
			length -= 1 + tries;
		}
		return "";
	}

	@Override
	public void clip(Box box) {
		gc.setClipping(round(box.x()), round(box.y()), round(box.width()), round(box.height()));
	}

	@Override
	public void unclip() {
		gc.setClipping((Rectangle) null);
	}

	@Override
	public void beginMark(MarkText mark) {
		// a window tells by tooltip and accessibility
	}

	@Override
	public void endMark() {
		// nothing was begun
	}

	private Color colour(Ink ink) {
		return colours.computeIfAbsent(ink, face::colour);
	}

	private static boolean isCircle(Box box, double radius) {
		return radius > 0 && radius * 2 >= box.width() && radius * 2 >= box.height();
	}

	private static int arc(double radius) {
		return round(radius * 2);
	}

	private static int alpha(double opacity) {
		return Math.max(0, Math.min(OPAQUE, round(opacity * OPAQUE)));
	}

	private static int round(double value) {
		return (int) Math.round(value);
	}

	private static int[] rounded(double[] points) {
		int[] rounded = new int[points.length];
		for (int i = 0; i < points.length; i++) {
			rounded[i] = round(points[i]);
		}
		return rounded;
	}
}

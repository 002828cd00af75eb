package org.assay.graph;

import java.util.List;
import org.assay.drawing.Drawing;
import org.assay.drawing.Ink;
import org.assay.graph.Graph.Line;
import org.assay.graph.Placed.Point;

/** Draws lines by their kind, each of another shape, so that none needs its colour to be told from the others. */
final class LinePainter {
	private static final double ARROW = 9;
	private static final double APART = 2;
	private static final double CROSS = 4;
	private static final double CROSSES = 34;
	/** What rounding leaves of a dash; a stretch so short would not get on. */
	private static final double NOTHING = 1e-6;
	private final Drawing drawing;
	private double opacity = 1;

	LinePainter(Drawing drawing) {
		this.drawing = drawing;
	}

	/**
	 * @param isNear  whether it begins or ends at the box that stands out
	 * @param opacity 0 to 1
	 */
	void paint(Line line, List<Point> points, boolean isNear, double opacity) {
		this.opacity = opacity;
		Ink ink = isNear ? Ink.said : ink(line);
		double width = isNear ? 2 : 1.3;
		switch (line) {
		case solid -> dashes(points, Double.MAX_VALUE, 0, 0, ink, width);
		case dashed -> dashes(points, 8, 5, 0, ink, width);
		case dotted -> dashes(points, 2, 4, 0, ink, width);
		case twofold -> {
			dashes(points, Double.MAX_VALUE, 0, APART, ink, width);
			dashes(points, Double.MAX_VALUE, 0, -APART, ink, width);
		}
		case crossed -> {
			dashes(points, Double.MAX_VALUE, 0, 0, ink, width);
			crosses(points, ink, width);
		}
		}
		arrow(points, ink);
	}

	private static Ink ink(Line line) {
		return switch (line) {
		case crossed -> Ink.conflict;
		case dashed -> Ink.published;
		default -> Ink.muted;
		};
	}

	/** @param aside how far from the middle of the line */
	private void dashes(List<Point> points, double on, double off, double aside, Ink ink, double width) {
		double left = on;
		boolean isOn = true;
		for (int i = 1; i < points.size(); i++) {
			Point a = points.get(i - 1);
			Point b = points.get(i);
			double length = Math.hypot(b.x() - a.x(), b.y() - a.y());
			double at = 0;
			while (at < length) {
				double end = Math.min(length, at + left);
				if (isOn) {
					Point from = between(a, b, at / length, aside / length);
					Point to = between(a, b, end / length, aside / length);
					drawing.line(from.x(), from.y(), to.x(), to.y(), ink, width, opacity);
				}
				left -= end - at;
				at = end;
				if (left <= NOTHING) {
					isOn = !isOn;
					left = isOn ? on : off;
				}
			}
		}
	}

	private void crosses(List<Point> points, Ink ink, double width) {
		double next = CROSSES / 2;
		for (int i = 1; i < points.size(); i++) {
			Point a = points.get(i - 1);
			Point b = points.get(i);
			double length = Math.hypot(b.x() - a.x(), b.y() - a.y());
			for (; next < length; next += CROSSES) {
				Point c = between(a, b, next / length, 0);
				drawing.line(c.x() - CROSS, c.y() - CROSS, c.x() + CROSS, c.y() + CROSS, ink, width, opacity);
				drawing.line(c.x() - CROSS, c.y() + CROSS, c.x() + CROSS, c.y() - CROSS, ink, width, opacity);
			}
			next -= length;
		}
	}

	/** @param aside share of the length by which the point lies beside the line */
	private static Point between(Point a, Point b, double share, double aside) {
		double dx = b.x() - a.x();
		double dy = b.y() - a.y();
		return new Point(a.x() + share * dx - aside * dy, a.y() + share * dy + aside * dx);
	}

	private void arrow(List<Point> points, Ink ink) {
		Point end = points.getLast();
		Point before = points.get(points.size() - 2);
		double length = Math.max(1, Math.hypot(end.x() - before.x(), end.y() - before.y()));
		double dx = (end.x() - before.x()) / length * ARROW;
		double dy = (end.y() - before.y()) / length * ARROW;
		drawing.polygon(new double[] { end.x(), end.y(), end.x() - dx - dy * 0.4, end.y() - dy + dx * 0.4,
				end.x() - dx + dy * 0.4, end.y() - dy - dx * 0.4 }, ink, opacity);
	}
}

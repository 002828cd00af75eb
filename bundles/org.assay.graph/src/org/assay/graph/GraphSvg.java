package org.assay.graph;

import java.util.Optional;
import org.assay.drawing.Box;
import org.assay.drawing.Ink;
import org.assay.drawing.SvgDrawing;

/** A graph as SVG, without a window. */
public final class GraphSvg {

	private GraphSvg() {
	}

	/** @param title what the graph shows, for readers who cannot see it */
	public static String render(Placed placed, String title, boolean dark) {
		int width = (int) Math.ceil(placed.width());
		int height = (int) Math.ceil(placed.height());
		SvgDrawing drawing = new SvgDrawing(dark, "graph-");
		drawing.fill(new Box(0, 0, width, height), 0, Ink.background, 1);
		new GraphPainter(drawing, placed).paint(Optional.empty());
		return drawing.finish(width, height, title);
	}
}

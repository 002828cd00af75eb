package org.assay.graph;

import java.util.ArrayList;
import java.util.List;
import org.assay.drawing.TextStyle;
import org.assay.drawing.TextWidths;
import org.assay.graph.Graph.Node;

/**
 * The words of a box as lines that fit into it, and how large it is for them. Measured without a display, so that a graph looks
 * alike wherever it is drawn.
 *
 * @param lines  the first is the title
 * @param width  in pixels
 * @param height in pixels
 */
record NodeText(List<String> lines, double width, double height) {
	static final double MARGIN = 9;
	static final double LINE = 17;
	private static final double WIDEST = 230;
	/** Some faces, such as that of many Linux systems, are wider than what is measured by. */
	private static final double WIDER = 1.14;
	private static final int MOST = 3;

	static NodeText of(Node node) {
		List<String> lines = new ArrayList<>();
		wrap(node.title(), TextStyle.strong, 2, lines);
		int title = lines.size();
		node.lines().forEach(l -> wrap(l, TextStyle.small, MOST, lines));
		double width = 0;
		for (int i = 0; i < lines.size(); i++) {
			width = Math.max(width, width(lines.get(i), i < title ? TextStyle.strong : TextStyle.small));
		}
		return new NodeText(List.copyOf(lines), Math.ceil(width) + 2 * MARGIN, lines.size() * LINE + MARGIN);
	}

	/** Of words, in pixels, in any common face. */
	static double width(String text, TextStyle style) {
		return TextWidths.of(text, style) * WIDER;
	}

	/** How many of the lines the title takes. */
	static int titleLines(Node node) {
		List<String> lines = new ArrayList<>();
		wrap(node.title(), TextStyle.strong, 2, lines);
		return lines.size();
	}

	private static void wrap(String text, TextStyle style, int most, List<String> into) {
		StringBuilder line = new StringBuilder();
		int begun = into.size();
		for (String word : text.strip().split("\\s+")) {
			boolean isFull = !line.isEmpty() && width(line + " " + word, style) > WIDEST;
			if (isFull && into.size() - begun == most - 1) {
				into.add(cut(line + " …", style));
				return;
			}
			if (isFull) {
				into.add(cut(line.toString(), style));
				line.setLength(0);
			}
			line.append(line.isEmpty() ? "" : " ").append(word);
		}
		if (!line.isEmpty()) {
			into.add(cut(line.toString(), style));
		}
	}

	/** A single word may be longer than a line. */
	private static String cut(String line, TextStyle style) {
		String kept = line;
		while (width(kept, style) > WIDEST && kept.length() > 2) {
			int end = kept.offsetByCodePoints(kept.length(), -2);
			kept = kept.substring(0, end) + "…";
		}
		return kept;
	}
}

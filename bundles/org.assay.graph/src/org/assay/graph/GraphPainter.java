package org.assay.graph;

import java.util.List;
import java.util.Optional;
import org.assay.drawing.Box;
import org.assay.drawing.Drawing;
import org.assay.drawing.Drawing.MarkText;
import org.assay.drawing.Ink;
import org.assay.drawing.TextStyle;
import org.assay.graph.Graph.Edge;
import org.assay.graph.Graph.Group;
import org.assay.graph.Graph.Node;
import org.assay.graph.Graph.Shape;
import org.assay.graph.Placed.Route;

/** Draws a graph at 100%, into a window as into a file. */
public final class GraphPainter {
	private static final double ROUND = 6;
	/** Of lines that stand back; words are never drawn fainter than can be read. */
	private static final double FAINT = 0.4;
	private final Drawing drawing;
	private final Placed placed;

	public GraphPainter(Drawing drawing, Placed placed) {
		this.drawing = drawing;
		this.placed = placed;
	}

	/** @param chosen id of the box that stands out, if any */
	public void paint(Optional<String> chosen) {
		placed.graph().groups().forEach(g -> group(placed.groups().get(g.id()), g));
		LinePainter lines = new LinePainter(drawing);
		for (Edge edge : placed.graph().edges()) {
			boolean isNear = chosen.filter(c -> c.equals(edge.from()) || c.equals(edge.to())).isPresent();
			drawing.beginMark(new MarkText(edge.says(), ""));
			lines.paint(edge.line(), placed.routes().get(edge.id()).points(), isNear, opacity(edge));
			drawing.endMark();
		}
		placed.graph().nodes().forEach(n -> node(n, chosen.filter(n.id()::equals).isPresent()));
		placed.graph().edges().forEach(e -> label(e, placed.routes().get(e.id())));
	}

	private double opacity(Edge edge) {
		return placed.graph().isBack(edge) ? FAINT : 1;
	}

	private void group(Box box, Group group) {
		boolean isBack = placed.graph().isBack(group);
		if (isBack) {
			faint(box, ROUND);
		} else {
			drawing.fill(box, ROUND, Ink.panel, 1);
			drawing.outline(box, ROUND, Ink.muted, 1);
		}
		TextStyle style = isBack ? TextStyle.normal : TextStyle.strong;
		drawing.text(drawing.fitted(group.title(), style, box.width() - 2 * NodeText.MARGIN),
				box.x() + NodeText.MARGIN, box.y() + GraphLayout.TITLE / 2, style, isBack ? Ink.muted : Ink.text);
	}

	/** With an outline that is fainter than any ink. */
	private void faint(Box box, double radius) {
		drawing.fill(box, radius, Ink.muted, FAINT);
		drawing.fill(box.grown(-1), radius - 1, Ink.panel, 1);
	}

	private void node(Node node, boolean isChosen) {
		Box box = placed.nodes().get(node.id());
		boolean isParty = node.shape() == Shape.party;
		double radius = isParty ? box.height() / 2 : ROUND;
		drawing.beginMark(new MarkText(node.says(), ""));
		if (node.isBack()) {
			faint(box, radius);
		} else {
			drawing.fill(box, radius, isParty ? Ink.panel : Ink.background, 1);
		}
		if (isChosen) {
			drawing.fill(box, radius, Ink.said, 0.14);
			drawing.outline(box, radius, Ink.said, 2.5);
		} else if (!node.isBack()) {
			drawing.outline(box, radius, isParty ? Ink.muted : Ink.text, 1);
		}
		List<String> lines = NodeText.of(node).lines();
		int title = NodeText.titleLines(node);
		double middle = box.y() + (NodeText.MARGIN + NodeText.LINE) / 2;
		for (int i = 0; i < lines.size(); i++) {
			boolean isTitle = i < title;
			TextStyle style = isTitle ? node.isBack() ? TextStyle.normal : TextStyle.strong : TextStyle.small;
			String line = drawing.fitted(lines.get(i), style, box.width() - NodeText.MARGIN);
			drawing.text(line, box.x() + NodeText.MARGIN, middle, style,
					isTitle && !node.isBack() ? Ink.text : Ink.muted);
			middle += NodeText.LINE;
		}
		drawing.endMark();
	}

	private void label(Edge edge, Route route) {
		route.label().ifPresent(box -> {
			drawing.fill(box, 3, Ink.background, 0.85);
			drawing.text(drawing.fitted(edge.label(), TextStyle.small, box.width() + 4), box.x() + 4, box.middle(),
					TextStyle.small, placed.graph().isBack(edge) ? Ink.muted : Ink.text);
		});
	}
}

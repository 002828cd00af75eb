package org.assay.graph;

import java.util.Comparator;
import java.util.Optional;
import org.assay.drawing.Box;
import org.assay.graph.Graph.Node;

/** Where the arrow keys go in a graph: along a line if one leads that way, else to what stands next in that direction. */
public enum Direction {
	left(-1, 0), right(1, 0), up(0, -1), down(0, 1);

	/** How much more it counts to be off to the side. */
	private static final double ASIDE = 3;
	private final int x;
	private final int y;

	Direction(int x, int y) {
		this.x = x;
		this.y = y;
	}

	/** The box to go to; empty at the edge of the graph. */
	public Optional<Node> from(Placed placed, Node from) {
		Comparator<Node> nearest = Comparator.comparingDouble((Node n) -> distance(placed, from, n))
				.thenComparing(Node::id);
		return placed.graph().nodes().stream().filter(n -> isJoined(placed.graph(), from, n))
				.filter(n -> ahead(placed, from, n) > 0).min(nearest)
				.or(() -> placed.graph().nodes().stream().filter(n -> ahead(placed, from, n) > 0).min(nearest));
	}

	private boolean isJoined(Graph graph, Node a, Node b) {
		return x != 0 && graph.at(a.id()).stream().anyMatch(e -> e.from().equals(b.id()) || e.to().equals(b.id()));
	}

	private double ahead(Placed placed, Node from, Node to) {
		return x * dx(placed, from, to) + y * dy(placed, from, to);
	}

	private double distance(Placed placed, Node from, Node to) {
		double aside = Math.abs(x == 0 ? dx(placed, from, to) : dy(placed, from, to));
		return ahead(placed, from, to) + ASIDE * aside;
	}

	private static double dx(Placed placed, Node from, Node to) {
		Box a = placed.nodes().get(from.id());
		Box b = placed.nodes().get(to.id());
		return b.x() + b.width() / 2 - a.x() - a.width() / 2;
	}

	private static double dy(Placed placed, Node from, Node to) {
		return placed.nodes().get(to.id()).middle() - placed.nodes().get(from.id()).middle();
	}
}

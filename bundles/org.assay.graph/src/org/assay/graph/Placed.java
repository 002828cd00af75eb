package org.assay.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.drawing.Box;
import org.assay.graph.Graph.Edge;
import org.assay.graph.Graph.Node;

/**
 * A graph with a place for everything, in pixels from the top left at 100%.
 *
 * @param nodes  by id
 * @param groups by id; room for the title is at the top of each
 * @param routes of the lines, by id
 */
public record Placed(Graph graph, double width, double height, Map<String, Box> nodes, Map<String, Box> groups,
		Map<String, Route> routes) {
	/** How close to a line the pointer must be, in pixels. */
	private static final double NEAR = 5;

	public Placed {
		nodes = Map.copyOf(nodes);
		groups = Map.copyOf(groups);
		routes = Map.copyOf(routes);
	}

	/** A corner of a line. */
	public record Point(double x, double y) {
	}

	/**
	 * Where a line runs.
	 *
	 * @param points two or more
	 * @param label  where its words stand; absent when it has none
	 */
	public record Route(List<Point> points, Optional<Box> label) {
		public Route {
			points = List.copyOf(points);
		}
	}

	/** The box at a point. */
	public Optional<Node> nodeAt(double x, double y) {
		return graph.nodes().stream().filter(n -> nodes.get(n.id()).contains(x, y)).findFirst();
	}

	/** The line at a point, or the line whose words are there. */
	public Optional<Edge> edgeAt(double x, double y) {
		return graph.edges().stream().filter(e -> isAt(routes.get(e.id()), x, y)).findFirst();
	}

	private static boolean isAt(Route route, double x, double y) {
		if (route.label().filter(b -> b.contains(x, y)).isPresent()) {
			return true;
		}
		for (int i = 1; i < route.points().size(); i++) {
			if (distance(route.points().get(i - 1), route.points().get(i), x, y) <= NEAR) {
				return true;
			}
		}
		return false;
	}

	private static double distance(Point a, Point b, double x, double y) {
		double dx = b.x() - a.x();
		double dy = b.y() - a.y();
		double length = dx * dx + dy * dy;
		double at = length == 0 ? 0 : Math.clamp(((x - a.x()) * dx + (y - a.y()) * dy) / length, 0, 1);
		return Math.hypot(x - a.x() - at * dx, y - a.y() - at * dy);
	}
}

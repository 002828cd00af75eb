package org.assay.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.drawing.Box;
import org.assay.drawing.TextStyle;
import org.assay.graph.Graph.Edge;
import org.assay.graph.Graph.Group;
import org.assay.graph.Graph.Node;
import org.assay.graph.Placed.Point;
import org.assay.graph.Placed.Route;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.math.KVector;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.SizeConstraint;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkShape;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** Gives everything in a graph its place, in layers from left to right. The same graph is always laid out alike. */
public final class GraphLayout {
	private static final String ALGORITHM = "org.eclipse.elk.layered";
	/** Room for the title of a group. */
	static final double TITLE = 26;
	private static final double GAP = 22;
	private static final double BETWEEN_LAYERS = 46;
	private static final double LABEL = 16;
	private static final double ASPECT = 2.2;
	private final ElkNode root = ElkGraphUtil.createGraph();
	private final Map<String, ElkNode> groups = new LinkedHashMap<>();
	private final Map<String, ElkNode> nodes = new LinkedHashMap<>();
	private final Map<String, ElkEdge> edges = new LinkedHashMap<>();
	private final Graph graph;

	static {
		LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
	}

	private GraphLayout(Graph graph) {
		this.graph = graph;
	}

	/** Takes a while for many boxes, and for the first graph of a run; any thread. */
	public static Placed of(Graph graph) {
		return new GraphLayout(graph).place();
	}

	private Placed place() {
		options(root);
		root.setProperty(CoreOptions.PADDING, new ElkPadding(GAP));
		graph.groups().forEach(this::add);
		graph.nodes().forEach(this::add);
		graph.edges().forEach(this::add);
		new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
		return placed();
	}

	private static void options(ElkNode of) {
		of.setProperty(CoreOptions.ALGORITHM, ALGORITHM);
		of.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
		of.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.POLYLINE);
		of.setProperty(CoreOptions.SPACING_NODE_NODE, GAP);
		of.setProperty(CoreOptions.SPACING_COMPONENT_COMPONENT, GAP);
		of.setProperty(CoreOptions.SPACING_EDGE_NODE, GAP / 2);
		of.setProperty(CoreOptions.SPACING_EDGE_LABEL, 4d);
		of.setProperty(CoreOptions.ASPECT_RATIO, ASPECT);
		of.setProperty(CoreOptions.RANDOM_SEED, 1);
		of.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS,
				BETWEEN_LAYERS);
	}

	private void add(Group group) {
		ElkNode made = ElkGraphUtil.createNode(root);
		options(made);
		made.setProperty(CoreOptions.PADDING, new ElkPadding(TITLE + 6, GAP / 2, GAP / 2, GAP / 2));
		made.setProperty(CoreOptions.NODE_SIZE_CONSTRAINTS,
				SizeConstraint.minimumSize());
		made.setProperty(CoreOptions.NODE_SIZE_MINIMUM, new KVector(
				NodeText.width(group.title(), TextStyle.strong) + GAP, TITLE));
		groups.put(group.id(), made);
	}

	private void add(Node node) {
		ElkNode parent = groups.getOrDefault(node.group(), root);
		ElkNode made = ElkGraphUtil.createNode(parent);
		NodeText text = NodeText.of(node);
		made.setDimensions(text.width(), text.height());
		if (node.rank() >= 0) {
			parent.setProperty(CoreOptions.PARTITIONING_ACTIVATE, true);
			made.setProperty(CoreOptions.PARTITIONING_PARTITION, node.rank());
		}
		nodes.put(node.id(), made);
	}

	private void add(Edge edge) {
		ElkEdge made = ElkGraphUtil.createSimpleEdge(nodes.get(edge.from()), nodes.get(edge.to()));
		if (!edge.label().isEmpty()) {
			ElkLabel label = ElkGraphUtil.createLabel(edge.label(), made);
			label.setDimensions(NodeText.width(edge.label(), TextStyle.small) + 8, LABEL);
			label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
		}
		edges.put(edge.id(), made);
	}

	private Placed placed() {
		Map<String, Box> nodeBoxes = new HashMap<>();
		nodes.forEach((id, n) -> nodeBoxes.put(id, box(n, n.getParent())));
		Map<String, Box> groupBoxes = new HashMap<>();
		groups.forEach((id, n) -> groupBoxes.put(id, box(n, root)));
		Map<String, Route> routes = new HashMap<>();
		edges.forEach((id, e) -> routes.put(id, route(e)));
		return new Placed(graph, root.getWidth(), root.getHeight(), nodeBoxes, groupBoxes, routes);
	}

	private Box box(ElkShape shape, ElkNode in) {
		return new Box(shape.getX() + left(in), shape.getY() + top(in), shape.getWidth(), shape.getHeight());
	}

	private double left(ElkNode in) {
		return in == root ? 0 : in.getX();
	}

	private double top(ElkNode in) {
		return in == root ? 0 : in.getY();
	}

	private Route route(ElkEdge edge) {
		ElkNode in = edge.getContainingNode();
		List<Point> points = new ArrayList<>();
		for (ElkEdgeSection section : edge.getSections()) {
			points.add(new Point(section.getStartX() + left(in), section.getStartY() + top(in)));
			for (ElkBendPoint bend : section.getBendPoints()) {
				points.add(new Point(bend.getX() + left(in), bend.getY() + top(in)));
			}
			points.add(new Point(section.getEndX() + left(in), section.getEndY() + top(in)));
		}
		return new Route(points, edge.getLabels().stream().findFirst().map(l -> box(l, in)));
	}
}

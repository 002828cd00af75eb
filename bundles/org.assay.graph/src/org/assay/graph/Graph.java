package org.assay.graph;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a graph shows: boxes with words in them, lines between them, frames around some of them. */
public record Graph(List<Group> groups, List<Node> nodes, List<Edge> edges) {

	public Graph {
		groups = List.copyOf(groups);
		nodes = List.copyOf(nodes);
		edges = List.copyOf(edges);
	}

	/** What a box looks like. */
	public enum Shape {
		/** A document of the case. */
		document,
		/** Someone who speaks, or an outlet that is named, and of whom the case holds no document. */
		party
	}

	/** What a line looks like; its words say what it means. */
	public enum Line {
		/** Known, or passed on as it was. */
		solid,
		/** Told otherwise than before. */
		dashed,
		/** A hint only. */
		dotted,
		/** The same words. */
		twofold,
		/** The two cannot both be so. */
		crossed
	}

	/**
	 * A frame.
	 *
	 * @param title above the boxes in it
	 */
	public record Group(String id, String title) {
	}

	/**
	 * A box.
	 *
	 * @param group id of the frame around it, or empty
	 * @param rank  boxes of a lower rank stand further to the left; -1 when it may stand anywhere
	 * @param title the first line
	 * @param lines what is written below, each on one line
	 * @param says  all about it, for a tooltip and for those who cannot see the graph
	 * @param isBack whether it stands back, lying outside of what was asked for
	 */
	public record Node(String id, String group, int rank, Shape shape, String title, List<String> lines, String says,
			boolean isBack) {
		public Node {
			lines = List.copyOf(lines);
		}

		/** One that does not stand back. */
		public Node(String id, String group, int rank, Shape shape, String title, List<String> lines, String says) {
			this(id, group, rank, shape, title, lines, says, false);
		}

		/** The same, but lying outside of what was asked for, which it says, too. */
		public Node standingBack() {
			return new Node(id, group, rank, shape, title, lines, says + " (outside the stretch)", true);
		}
	}

	/**
	 * A line from one box to another, with an arrow at its end.
	 *
	 * @param label words on it, or empty
	 * @param says  the reason, for a tooltip and for those who cannot see the graph
	 */
	public record Edge(String id, String from, String to, Line line, String label, String says) {
	}

	/** The box with an id. */
	public Optional<Node> node(String id) {
		return nodes.stream().filter(n -> n.id().equals(id)).findFirst();
	}

	/** Whether any box stands back. */
	public boolean hasBack() {
		return nodes.stream().anyMatch(Node::isBack);
	}

	/** Whether a line stands back with a box at one end. From or to a document that does not stand back, none does. */
	public boolean isBack(Edge edge) {
		List<Node> ends = Stream.of(edge.from(), edge.to()).flatMap(id -> node(id).stream()).toList();
		return ends.stream().anyMatch(Node::isBack)
				&& ends.stream().allMatch(n -> n.isBack() || n.shape() == Shape.party);
	}

	/** Whether a frame stands back, since all boxes in it do. */
	public boolean isBack(Group group) {
		return nodes.stream().filter(n -> n.group().equals(group.id())).allMatch(Node::isBack);
	}

	/** The lines that begin or end at a box. */
	public List<Edge> at(String node) {
		return edges.stream().filter(e -> e.from().equals(node) || e.to().equals(node)).toList();
	}

	/** A box in words, with the lines at it. */
	public String words(Node node) {
		StringBuilder words = new StringBuilder(node.says());
		for (Edge edge : at(node.id())) {
			String other = edge.from().equals(node.id()) ? edge.to() : edge.from();
			node(other).ifPresent(o -> words.append('\n').append(edge.says()).append(": ").append(o.title()));
		}
		return words.toString();
	}
}

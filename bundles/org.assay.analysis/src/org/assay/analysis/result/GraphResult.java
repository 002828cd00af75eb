package org.assay.analysis.result;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.analysis.Evidence;

/** Nodes and directed edges. */
public record GraphResult(String id, String title, List<Node> nodes, List<Edge> edges) implements Result {

	/** @throws IllegalArgumentException when an edge ends at no node */
	public GraphResult {
		nodes = List.copyOf(nodes);
		edges = List.copyOf(edges);
		Set<String> ids = new HashSet<>();
		nodes.forEach(n -> ids.add(n.id()));
		for (Edge edge : edges) {
			if (!ids.contains(edge.from()) || !ids.contains(edge.to())) {
				throw new IllegalArgumentException("graph " + id + " has an edge without a node: " + edge);
			}
		}
	}

	/** @param kind what sort of thing it is, such as source or document; nodes of a kind look alike */
	public record Node(String id, String label, String kind, Optional<Evidence> evidence) {
	}

	/** @param weight 0 or more; thickness */
	public record Edge(String from, String to, String label, double weight, Optional<Evidence> evidence) {
	}
}

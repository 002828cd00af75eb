package org.assay.graph.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.assay.comparison.questions.Lineage;
import org.assay.graph.Graph.Edge;
import org.assay.graph.Graph.Line;
import org.assay.model.Case;
import org.assay.model.Claim;
import org.assay.model.Comparison;
import org.assay.model.Document;
import org.assay.model.Evidence;
import org.assay.model.RelationSort;
import org.assay.model.Verdicts;

/** What documents have otherwise than earlier ones, by the relations between their claims that stand. */
final class Changes {
	private final Map<Document, List<Claim>> claims;
	private final List<Comparison> relations;

	/** @param claims those that answer one question, by document */
	Changes(Case model, Map<Document, List<Claim>> claims) {
		this.claims = claims;
		relations = model.getComparisons().stream().filter(Verdicts::stands)
				.filter(c -> isOne(c.getA()) && isOne(c.getB())).toList();
	}

	private boolean isOne(Evidence side) {
		return side != null && claims.getOrDefault(side.getDocument(), List.of()).stream()
				.anyMatch(c -> Scope.isOf(side, c));
	}

	/**
	 * The lines from earlier documents to a later one. What it has otherwise than several of them is told once, from the one that
	 * stands closest before it.
	 *
	 * @param earlier oldest first
	 */
	List<Edge> before(List<Document> earlier, Document later) {
		List<Edge> edges = new ArrayList<>();
		Set<String> told = new HashSet<>();
		for (Document document : earlier.reversed()) {
			List<Comparison> between = relations.stream().filter(c -> joins(c, document, later))
					.filter(c -> told.add(change(c, later))).toList();
			if (!between.isEmpty()) {
				edges.add(edge(document, later, between));
			}
		}
		return edges;
	}

	private static boolean joins(Comparison relation, Document one, Document other) {
		Document a = relation.getA().getDocument();
		Document b = relation.getB().getDocument();
		return a == one && b == other || a == other && b == one;
	}

	private static String change(Comparison relation, Document later) {
		return Lineage.change(org.assay.comparison.Relation.valueOf(relation.getRelation().getName()),
				relation.getA().getDocument() == later);
	}

	private static Edge edge(Document from, Document to, List<Comparison> between) {
		List<String> changes = between.stream().map(c -> change(c, to)).distinct().toList();
		List<String> why = between.stream().map(c -> change(c, to) + ": " + Objects.toString(c.getWhy(), "")).toList();
		RelationSort gravest = between.stream().map(c -> RelationSort.of(c.getRelation())).sorted().findFirst()
				.orElseThrow();
		Line line = switch (gravest) {
		case contradiction -> Line.crossed;
		case shift -> Line.dashed;
		default -> Line.solid;
		};
		return new Edge(from.getId() + " > " + to.getId(), from.getId(), to.getId(), line, String.join(", ", changes),
				String.join("\n", why));
	}
}

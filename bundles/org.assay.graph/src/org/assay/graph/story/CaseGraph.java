package org.assay.graph.story;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.graph.Graph;
import org.eclipse.emf.ecore.EObject;

/**
 * A graph of something in a case.
 *
 * @param elements what each box stands for, by its id; one that stands for nothing in the case is left out
 * @param words    what the graph shows, in a sentence or two
 * @param notice   what it leaves out and how to see that, or empty
 * @param inside   how much of it lies in the part of the case that was asked for, in words; empty when that is the whole case
 */
public record CaseGraph(Graph graph, Map<String, EObject> elements, String words, String notice, String inside) {
	/** There is nothing to show. */
	public static final CaseGraph NOTHING = new CaseGraph(new Graph(List.of(), List.of(), List.of()), Map.of(), "", "",
			"");

	public CaseGraph {
		elements = Map.copyOf(elements);
	}

	/** The box that stands for an element. */
	public Optional<String> nodeOf(EObject element) {
		return elements.entrySet().stream().filter(e -> e.getValue() == element).map(Map.Entry::getKey).sorted()
				.findFirst();
	}
}

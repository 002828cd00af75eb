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
 */
public record CaseGraph(Graph graph, Map<String, EObject> elements, String words, String notice) {
	/** There is nothing to show. */
	public static final CaseGraph NOTHING = new CaseGraph(new Graph(List.of(), List.of(), List.of()), Map.of(), "", "");

	public CaseGraph {
		elements = Map.copyOf(elements);
	}

	/** The box that stands for an element. */
	public Optional<String> nodeOf(EObject element) {
		return elements.entrySet().stream().filter(e -> e.getValue() == element).map(Map.Entry::getKey).sorted()
				.findFirst();
	}
}

package org.assay.ui.compare.internal.graphs;

import org.assay.core.OpenCase;
import org.assay.graph.story.LineageGraph;
import org.assay.graph.story.Within;
import org.assay.ui.Dates;
import org.assay.ui.compare.internal.Messages;
import org.eclipse.emf.ecore.EObject;

/** The way of a claim from who spoke first through the outlets. */
public final class LineageView extends GraphView {

	@Override
	Made make(OpenCase of, EObject selectedElement, Within within) {
		return new Made(LineageGraph.of(of, selectedElement, Dates::words, within), () -> {
			// there is nothing else to show
		});
	}

	@Override
	String emptySentence() {
		return Messages.Lineage_empty;
	}

	@Override
	String fileName() {
		return "lineage";
	}
}

package org.assay.ui.compare.internal.graphs;

import org.assay.core.OpenCase;
import org.assay.graph.story.CaseGraph;
import org.assay.graph.story.OriginsGraph;
import org.assay.ui.Dates;
import org.assay.ui.compare.internal.Messages;
import org.eclipse.emf.ecore.EObject;

/** Which documents go back to one origin, and through what. */
public final class OriginsView extends GraphView {

	@Override
	CaseGraph make(OpenCase of, EObject selectedElement) {
		return OriginsGraph.of(of, selectedElement, Dates::words);
	}

	@Override
	String emptySentence() {
		return Messages.Origins_empty;
	}

	@Override
	String fileName() {
		return "origins";
	}
}

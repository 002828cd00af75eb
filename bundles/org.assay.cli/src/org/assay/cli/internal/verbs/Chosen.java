package org.assay.cli.internal.verbs;

import org.assay.analysis.registry.AnalysisRegistry;
import org.assay.analysis.registry.RegisteredAnalysis;
import org.assay.cli.internal.run.ExitStatus;
import org.assay.cli.internal.run.VerbFailure;

/** What the caller chose by its id. */
final class Chosen {
	private Chosen() {
	}

	static RegisteredAnalysis analysis(AnalysisRegistry registry, String id) throws VerbFailure {
		return registry.find(id).orElseThrow(() -> new VerbFailure(ExitStatus.USAGE,
				"There is no analysis '" + id + "'. 'assay list analyses' names them."));
	}
}

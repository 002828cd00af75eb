package org.assay.ui;

import org.assay.analysis.registry.AnalysisRegistry;
import org.assay.model.Judgement;

/** What analyses are called, where an element says by which of them it was proposed. Any thread. */
public final class AnalysisNames {
	/** Read when the first is asked for. */
	private static final class Registered {
		private static final AnalysisRegistry ALL = AnalysisRegistry.ofPlatform();
	}

	private AnalysisNames() {
	}

	/** An analysis by its id; the id where it is not installed any more. */
	public static String of(String id) {
		return Registered.ALL.find(id).map(a -> a.declaration().name()).orElse(id);
	}

	/** The analysis that decided, with its version; its id where it is not installed any more. */
	public static String of(Judgement judgement) {
		String name = of(judgement.getBy());
		String version = judgement.getVersion();
		// a version may begin with what it is the version of: "org.assay.reading/2"
		return version == null || version.isBlank() ? name
				: name + " " + version.substring(version.lastIndexOf('/') + 1);
	}
}

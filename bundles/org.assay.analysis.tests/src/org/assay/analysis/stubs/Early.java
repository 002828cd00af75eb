package org.assay.analysis.stubs;

import org.assay.analysis.Analysis;
import org.assay.analysis.Arguments;
import org.assay.analysis.CaseView;
import org.assay.analysis.Declaration;
import org.assay.analysis.Findings;
import org.assay.analysis.Progress;

/** Runs in the first stage and finds nothing. */
public class Early implements Analysis {

	@Override
	public Declaration declaration() {
		return Declaration.of("org.assay.analysis.tests.early", "1", "Early", "Finds nothing, but early.");
	}

	@Override
	public Findings run(CaseView view, Arguments arguments, Progress progress) {
		return Findings.of();
	}
}

package org.assay.analysis.stubs;

import org.assay.analysis.Analysis;
import org.assay.analysis.Arguments;
import org.assay.analysis.CaseView;
import org.assay.analysis.Declaration;
import org.assay.analysis.Findings;
import org.assay.analysis.Progress;

/** Cannot even say who it is. */
public class Throwing implements Analysis {

	@Override
	public Declaration declaration() {
		throw new IllegalStateException("no declaration today");
	}

	@Override
	public Findings run(CaseView view, Arguments arguments, Progress progress) {
		return Findings.of();
	}
}

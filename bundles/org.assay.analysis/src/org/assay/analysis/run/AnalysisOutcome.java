package org.assay.analysis.run;

import java.util.List;
import org.assay.analysis.Declaration;
import org.assay.analysis.result.Result;

/**
 * What came of a run.
 *
 * @param added   new proposals in the case
 * @param updated proposals that nobody had decided about and that read differently now
 * @param removed earlier proposals that nobody had decided about and that are not made any more
 * @param kept    proposals that the case held already, as they are or as the analyst decided
 */
public record AnalysisOutcome(Declaration analysis, int added, int updated, int removed, int kept,
		List<Result> results) {

	public AnalysisOutcome {
		results = List.copyOf(results);
	}

	/** Whether the run changed the case. */
	public boolean hasChanged() {
		return added + updated + removed > 0;
	}
}

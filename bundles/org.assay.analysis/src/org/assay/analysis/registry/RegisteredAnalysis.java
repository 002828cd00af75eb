package org.assay.analysis.registry;

import org.assay.analysis.Analysis;
import org.assay.analysis.Declaration;

/**
 * An analysis that can be run.
 *
 * @param contributor symbolic name of the plug-in it comes from
 * @param byDefault   whether it runs when nobody chooses
 */
public record RegisteredAnalysis(Analysis analysis, Declaration declaration, String contributor, Stage stage,
		boolean byDefault) {

	public String id() {
		return declaration.id();
	}
}

package org.assay.analyses;

/** Ids that {@code plugin.xml} of this bundle declares. */
public final class AnalysisIds {
	public static final String READ = "org.assay.analyses.read";
	public static final String FIGURES = "org.assay.analyses.figures";
	public static final String COMPARE = "org.assay.analyses.compare";
	public static final String EVENTS = "org.assay.analyses.events";
	public static final String CHECK = "org.assay.analyses.check";
	public static final String CLAIMS = "org.assay.analyses.claims";

	private AnalysisIds() {
	}
}

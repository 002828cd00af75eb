package org.assay.ui;

/** Ids that {@code plugin.xml} of this bundle declares or that several window bundles share. */
public final class UiIds {
	public static final String ARTICLE_EDITOR = "org.assay.ui.annotate.articleEditor";
	public static final String CASE_EXPLORER = "org.assay.ui.caseExplorer";
	public static final String CLAIMS_VIEW = "org.assay.ui.claims";
	public static final String FIGURES_VIEW = "org.assay.ui.figures";
	public static final String ANNOTATIONS_VIEW = "org.assay.ui.annotate.annotations";
	public static final String TIMELINE_VIEW = "org.assay.ui.timeline.timeline";
	public static final String RESULTS_VIEW = "org.assay.ui.analysis.results";

	private UiIds() {
	}
}

package org.assay.ui.analysis;

/** Ids that {@code plugin.xml} of this bundle declares. */
public final class AnalysisUiIds {
	public static final String RESULTS_VIEW = "org.assay.ui.analysis.results";
	public static final String SCRIPTS_VIEW = "org.assay.ui.analysis.scripts";
	public static final String CONSOLE_VIEW = "org.assay.ui.analysis.console";
	public static final String SCRIPT_EDITOR = "org.assay.ui.analysis.scriptEditor";
	/** Makes the inputs of script editors anew. */
	public static final String SCRIPT_INPUTS = "org.assay.ui.analysis.scriptInputs";
	public static final String NEW_SCRIPT = "org.assay.ui.analysis.newScript";
	public static final String READ_ALL = "org.assay.ui.analysis.readAll";
	/** Its parameter {@code analysis} is the id of an analysis. */
	public static final String RUN = "org.assay.ui.analysis.run";

	private AnalysisUiIds() {
	}
}

package org.assay.analysis;

/**
 * An analysis of a case: one stateless class with a constructor without arguments. It declares itself, gets a
 * read-only view of the case and returns findings as data; it never changes the case and never shows anything.
 * The dialog, the command line and the help page are derived from its declaration.
 *
 * @since 0.1
 */
public interface Analysis {

	/** Who this analysis is and what it takes; the same on every call. */
	Declaration declaration();

	/**
	 * Runs the analysis.
	 *
	 * @param view      the case, read only
	 * @param arguments a value for every declared parameter
	 * @param progress  to be told how far it is and asked whether to go on
	 * @return what was found; never null
	 * @throws java.util.concurrent.CancellationException when asked to stop
	 */
	Findings run(CaseView view, Arguments arguments, Progress progress);
}

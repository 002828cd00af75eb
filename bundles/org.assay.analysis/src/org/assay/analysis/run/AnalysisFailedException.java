package org.assay.analysis.run;

/** An analysis that could not be run to its end. The case is unchanged. The message is for the analyst. */
public class AnalysisFailedException extends Exception {
	private static final long serialVersionUID = 1L;

	public AnalysisFailedException(String message) {
		super(message);
	}

	public AnalysisFailedException(String message, Throwable cause) {
		super(message, cause);
	}
}

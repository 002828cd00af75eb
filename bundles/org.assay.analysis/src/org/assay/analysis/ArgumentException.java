package org.assay.analysis;

/** Values that an analysis cannot run with. The message is for the analyst: which parameter, what is wrong, what fits. */
public class ArgumentException extends Exception {
	private static final long serialVersionUID = 1L;

	public ArgumentException(String message) {
		super(message);
	}
}

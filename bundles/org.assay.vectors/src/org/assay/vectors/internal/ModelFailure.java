package org.assay.vectors.internal;

/** The model cannot be used here. */
public final class ModelFailure extends Exception {
	private static final long serialVersionUID = 1L;

	/** @param message a sentence for the log */
	ModelFailure(String message, Throwable cause) {
		super(message, cause);
	}
}

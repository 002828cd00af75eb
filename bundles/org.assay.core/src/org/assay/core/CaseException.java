package org.assay.core;

import java.io.IOException;

/** A case that cannot be created, opened or saved. The message is for the analyst: what, where, what to do. */
public class CaseException extends IOException {
	private static final long serialVersionUID = 1L;

	public CaseException(String message) {
		super(message);
	}

	public CaseException(String message, Throwable cause) {
		super(message, cause);
	}
}

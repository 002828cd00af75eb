package org.assay.core.internal.format;

import org.assay.core.CaseException;

/** A file of a case that a newer Assay wrote. It is left alone. */
public final class NewerFormatException extends CaseException {
	private static final long serialVersionUID = 1L;

	NewerFormatException(String message) {
		super(message);
	}
}

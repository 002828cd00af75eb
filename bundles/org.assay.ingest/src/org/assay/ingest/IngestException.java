package org.assay.ingest;

/** A file that cannot be taken. The message is for the analyst: which file, where, what to do. */
public class IngestException extends Exception {
	private static final long serialVersionUID = 1L;

	public IngestException(String message) {
		super(message);
	}

	public IngestException(String message, Throwable cause) {
		super(message, cause);
	}
}

package org.assay.ingest.internal.web;

import java.io.IOException;

/** An answer that is longer than it may be. */
final class TooLongException extends IOException {
	private static final long serialVersionUID = 1L;

	/** @param limit in bytes */
	TooLongException(long limit) {
		super("the page has more than " + limit + " bytes, which is the limit");
	}
}

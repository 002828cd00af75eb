package org.assay.search.query;

/** Words of the search box that cannot be understood; the message says which and what could stand there. */
public final class SearchSyntaxException extends Exception {
	private static final long serialVersionUID = 1L;

	public SearchSyntaxException(String message) {
		super(message);
	}
}

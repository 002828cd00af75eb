package org.assay.ui.testing;

/** A widget that a test looks for did not appear in time. */
public class WidgetNotFoundException extends RuntimeException {
	private static final long serialVersionUID = 1L;

	public WidgetNotFoundException(String message) {
		super(message);
	}
}

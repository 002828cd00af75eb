package org.assay.ui;

import org.eclipse.swt.widgets.Control;

/** Passing the focus on to a part of a composite. UI thread only. */
public final class Focus {

	private Focus() {
	}

	/**
	 * Gives a control the focus. While a composite goes, SWT asks the parents of the part that had the focus to take it, when
	 * other parts of them have gone already; so one that has gone is not asked.
	 *
	 * @param control may be {@code null} or disposed
	 * @return whether it has the focus now
	 */
	public static boolean pass(Control control) {
		return control != null && !control.isDisposed() && control.setFocus();
	}
}

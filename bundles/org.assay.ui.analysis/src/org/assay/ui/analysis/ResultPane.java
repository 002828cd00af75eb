package org.assay.ui.analysis;

import java.util.function.Consumer;
import org.assay.analysis.Evidence;
import org.assay.analysis.result.Result;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * Shows results of one type; contributed to the extension point {@code org.assay.analysis.panes}. One object makes the panes
 * of all windows: it keeps no state. UI thread only.
 */
public interface ResultPane {

	/**
	 * Makes the pane of one result. It is disposed of when another result is shown.
	 *
	 * @param result of the type that the contribution names
	 * @param open   to be called with the words that the analyst wants to see
	 * @return a child of {@code parent}, which takes the focus when {@link Control#setFocus} is called
	 */
	Control create(Composite parent, Result result, Consumer<Evidence> open);
}

package org.assay.ui.analysis.stubs;

import java.util.function.Consumer;
import org.assay.analysis.Evidence;
import org.assay.analysis.result.Result;
import org.assay.ui.analysis.ResultPane;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Fails half-way. */
public class FailingPane implements ResultPane {

	@Override
	public Control create(Composite parent, Result result, Consumer<Evidence> open) {
		new Label(parent, SWT.NONE).setText("half a pane");
		throw new IllegalStateException("on purpose");
	}
}

package org.assay.ui.analysis.stubs;

import java.util.function.Consumer;
import org.assay.analysis.Evidence;
import org.assay.analysis.result.Result;
import org.assay.ui.analysis.ResultPane;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** What a plug-in might contribute: a result as lines. */
public class LinesPane implements ResultPane {

	@Override
	public Control create(Composite parent, Result result, Consumer<Evidence> open) {
		Text text = new Text(parent, SWT.MULTI | SWT.READ_ONLY);
		text.setText("lines of " + result.title());
		return text;
	}
}

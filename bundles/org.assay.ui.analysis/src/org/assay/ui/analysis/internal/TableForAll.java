package org.assay.ui.analysis.internal;

import java.util.function.Consumer;
import org.assay.analysis.Evidence;
import org.assay.analysis.result.Result;
import org.assay.ui.analysis.ResultPane;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Any result as a table. */
public class TableForAll implements ResultPane {

	@Override
	public Control create(Composite parent, Result result, Consumer<Evidence> open) {
		return new TablePane(parent, ResultTable.of(result), open);
	}
}

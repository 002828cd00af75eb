package org.assay.ui.analysis.internal.chart;

import java.util.function.Consumer;
import org.assay.analysis.Evidence;
import org.assay.analysis.result.Result;
import org.assay.analysis.result.SeriesResult;
import org.assay.ui.analysis.ResultPane;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Series as a chart. */
public class ChartPane implements ResultPane {

	@Override
	public Control create(Composite parent, Result result, Consumer<Evidence> open) {
		return new SeriesChart(parent, (SeriesResult) result, false, open);
	}
}

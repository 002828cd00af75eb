package org.assay.ui.analysis.internal.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.assay.analysis.result.SeriesResult;
import org.assay.analysis.result.SeriesResult.Point;
import org.assay.analysis.result.SeriesResult.Series;
import org.assay.ui.testing.ScreenshotOnFailure;
import org.assay.ui.testing.UiThread;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.ILineSeries;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Charts as they are drawn. */
@ExtendWith(ScreenshotOnFailure.class)
class SeriesChartUiTest {
	private Shell shell;

	@AfterEach
	void close() {
		UiThread.run(() -> shell.dispose());
	}

	private Chart draw(Point... points) {
		SeriesResult result = new SeriesResult("s", "Sums", "Day", "USD", List.of(new Series("all", List.of(points))));
		return UiThread.get(() -> {
			shell = new Shell(UiThread.display(), SWT.SHELL_TRIM);
			shell.setLayout(new FillLayout());
			SeriesChart made = new SeriesChart(shell, result, false, e -> {
				// nothing to open
			});
			shell.setSize(500, 300);
			shell.open();
			return made.chart();
		});
	}

	private static Point point(String at, double value) {
		return new Point(at, value, Optional.empty());
	}

	@Test
	void billionsAreDrawnAsBarsFromNothing() {
		Chart chart = draw(point("2025-02-25", 500e9), point("2025-02-26", 350e9));
		assertEquals(0, UiThread.get(() -> chart.getAxisSet().getYAxis(0).getRange().lower));
		assertTrue(UiThread.get(() -> chart.getAxisSet().getYAxis(0).getTick().getTickLabelValues().length < 50));
	}

	@Test
	void daysWithGapsAreALineAtTheirDays() {
		Chart chart = draw(point("2025-02-25", 1), point("2025-02-26", 2), point("2025-03-09", 4));
		double[] days = UiThread.get(() -> chart.getSeriesSet().getSeries()[0].getXSeries());
		assertEquals(11, days[2] - days[1]);
		assertTrue(UiThread.get(() -> chart.getSeriesSet().getSeries()[0] instanceof ILineSeries<?>));
	}

	@Test
	void nothingIsDrawnOfNothing() {
		Chart chart = draw();
		assertEquals(0, UiThread.get(() -> chart.getSeriesSet().getSeries()[0].getYSeries().length));
	}
}

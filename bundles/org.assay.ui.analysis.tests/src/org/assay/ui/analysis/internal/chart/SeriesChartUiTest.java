package org.assay.ui.analysis.internal.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.assay.analysis.Evidence;
import org.assay.analysis.result.SeriesResult;
import org.assay.analysis.result.SeriesResult.Point;
import org.assay.analysis.result.SeriesResult.Series;
import org.assay.text.Span;
import org.assay.ui.testing.Keyboard;
import org.assay.ui.testing.ScreenshotOnFailure;
import org.assay.ui.testing.Told;
import org.assay.ui.testing.UiThread;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.ILineSeries;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Charts as they are drawn. */
@ExtendWith(ScreenshotOnFailure.class)
class SeriesChartUiTest {
	private Shell shell;

	@AfterEach
	void close() {
		UiThread.run(() -> shell.dispose());
	}

	private Chart draw(Point... points) {
		return draw(e -> {
			// nothing to open
		}, points);
	}

	private Chart draw(Consumer<Evidence> onOpen, Point... points) {
		SeriesResult result = new SeriesResult("s", "Sums", "Day", "USD", List.of(new Series("all", List.of(points))));
		return UiThread.get(() -> {
			shell = new Shell(UiThread.display(), SWT.SHELL_TRIM);
			shell.setLayout(new FillLayout());
			SeriesChart made = new SeriesChart(shell, result, false, onOpen);
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

	/** A few days, and some weeks of which one is left out. */
	@ParameterizedTest
	@CsvSource({ "2, 500", "4, 500", "4, 1200", "11, 300", "11, 900", "60, 300", "60, 1200", "700, 600" })
	void daysAreToldBelowWithoutOverlapping(int days, int width) throws ReflectiveOperationException {
		LocalDate first = LocalDate.parse("2025-02-25");
		Point[] points = IntStream.rangeClosed(0, days).filter(i -> i != 1)
				.mapToObj(i -> point(first.plusDays(i).toString(), i)).toArray(Point[]::new);
		assertTold(draw(points), width);
	}

	@ParameterizedTest
	@CsvSource({ "3, 500", "14, 300", "14, 900", "40, 600" })
	void daysOfBarsAreToldBelowWithoutOverlapping(int days, int width) throws ReflectiveOperationException {
		LocalDate first = LocalDate.parse("2025-02-25");
		Point[] points = IntStream.range(0, days).mapToObj(i -> point(first.plusDays(i).toString(), i))
				.toArray(Point[]::new);
		assertTold(draw(points), width);
	}

	private void assertTold(Chart chart, int width) throws ReflectiveOperationException {
		UiThread.run(() -> shell.setSize(width, 300));
		UiThread.settle();
		IAxis across = UiThread.get(() -> chart.getAxisSet().getXAxis(0));
		Object labels = across.getTick().getClass().getMethod("getAxisTickLabels").invoke(across.getTick());
		List<?> words = (List<?>) labels.getClass().getMethod("getTickLabels").invoke(labels);
		List<?> places = (List<?>) labels.getClass().getMethod("getTickLabelPositions").invoke(labels);
		List<?> visible = (List<?>) labels.getClass().getMethod("getTickVisibilities").invoke(labels);
		int end = Integer.MIN_VALUE;
		int told = 0;
		for (int i = 0; i < words.size(); i++) {
			String word = (String) words.get(i);
			boolean isDrawn = across.isCategoryEnabled() || (Boolean) visible.get(i);
			if (isDrawn && !word.isEmpty()) {
				assertTrue(word.matches("[A-Z][a-z]{2} \\d{1,2} [A-Z][a-z]+ \\d{4}"), word);
				int half = UiThread.get(() -> widthOf(across, word)) / 2;
				int middle = (Integer) places.get(i);
				assertTrue(middle - half > end, word + " lies on the one before it");
				end = middle + half;
				told++;
			}
		}
		assertTrue(told >= Math.min(2, width / 300), told + " days are told in " + words);
	}

	private static int widthOf(IAxis axis, String word) {
		GC gc = new GC(UiThread.display());
		gc.setFont(axis.getTick().getFont());
		int width = gc.textExtent(word).x;
		gc.dispose();
		return width;
	}

	@Test
	void longNamesStandBesideBarsThatLieTheFirstOnTop() {
		Point[] outlets = IntStream.range(0, 8).mapToObj(i -> point("The Brenholm Evening Courier " + i, 9 - i))
				.toArray(Point[]::new);
		Chart chart = draw(outlets);
		UiThread.settle();
		SeriesChart drawn = (SeriesChart) UiThread.get(chart::getParent);
		Rectangle first = UiThread.get(() -> drawn.bounds(0, 0));
		Rectangle last = UiThread.get(() -> drawn.bounds(0, 7));
		assertTrue(first.width > first.height && first.y < last.y && first.width > last.width, first + " " + last);
		List<String> names = UiThread.get(() -> List.of(chart.getAxisSet().getXAxis(0).getCategorySeries()));
		assertEquals("The Brenholm Evening Co…", names.getFirst());
		assertEquals(8, names.size());
	}

	@Test
	void fewNamesStandBelowBarsThatStand() {
		Chart chart = draw(point("Courier", 2), point("Post", 1));
		UiThread.settle();
		assertEquals(SWT.HORIZONTAL, UiThread.get(chart::getOrientation));
	}

	@Test
	void arrowsGoFromValueToValueAndEnterLeadsToItsWords() {
		List<Evidence> opened = new ArrayList<>();
		Evidence second = Evidence.of("b", new Span(4, 9));
		Chart chart = draw(opened::add, new Point("2025-02-25", 1, Optional.of(Evidence.of("a", new Span(0, 3)))),
				new Point("2025-02-26", 2, Optional.of(second)));
		UiThread.run(() -> {
			shell.forceActive();
			chart.getParent().setFocus();
		});
		UiThread.settle();
		assertEquals("Tue 25 Feb 2025: 1", value(chart));
		Keyboard keys = new Keyboard();
		keys.pressShortcut(0, SWT.ARROW_RIGHT);
		assertEquals("Wed 26 Feb 2025: 2", value(chart));
		keys.pressShortcut(0, SWT.ARROW_RIGHT);
		assertEquals("Wed 26 Feb 2025: 2", value(chart));
		keys.pressShortcut(0, (int) SWT.CR);
		assertEquals(List.of(second), opened);
	}

	/** What a screen reader hears of the chosen value. */
	private static String value(Chart chart) {
		return UiThread.get(() -> Told.value((Composite) chart.getPlotArea().getControl()));
	}

	@Test
	void nothingIsDrawnOfNothing() {
		Chart chart = draw();
		assertEquals(0, UiThread.get(() -> chart.getSeriesSet().getSeries()[0].getYSeries().length));
	}
}

package org.assay.ui.analysis.internal.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.assay.analysis.Evidence;
import org.assay.analysis.result.SeriesResult;
import org.assay.analysis.result.SeriesResult.Point;
import org.assay.ui.AccessibleName;
import org.assay.ui.Focus;
import org.assay.ui.Ground;
import org.assay.ui.Palette;
import org.assay.ui.Palette.Role;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.IBarSeries;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.ILineSeries.PlotSymbolType;
import org.eclipse.swtchart.ISeries;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.swtchart.LineStyle;
import org.eclipse.swtchart.Range;

/**
 * Series as lines over days or bars over names, in the colours of Assay. Pointing at a value says it, a double click leads
 * to its words; arrows go from value to value, and those who do not see it hear the figures. UI thread only.
 */
public final class SeriesChart extends Composite {
	private static final List<Role> ROLES = List.of(Role.quote, Role.claim, Role.time, Role.figure, Role.agree,
			Role.conflict);
	private static final PlotSymbolType[] SYMBOLS = { PlotSymbolType.CIRCLE, PlotSymbolType.SQUARE,
			PlotSymbolType.TRIANGLE, PlotSymbolType.DIAMOND, PlotSymbolType.CROSS, PlotSymbolType.PLUS };
	private static final int COUNTABLE = 20;
	private static final int SYMBOL = 4;
	private static final int NEAR = 7;
	/** Least room between the words below the axis, in pixels. */
	private static final int BETWEEN = 12;
	private static final int PADDING = 25;
	/** Height below which titles and a legend would take the room of the values, in pixels. */
	private static final int LOW = 220;
	/** Room between two marks of the upright axis, in pixels. */
	private static final int STEP = 50;
	private static final int LEAST_STEP = 24;
	/** Most characters of a name beside a bar that lies. */
	private static final int LONGEST = 24;
	/** Of the colour of the first, for what is stacked on it. */
	private static final double TINT = 0.4;
	private static final double GRID = 0.25;
	private final SeriesResult result;
	private final ChartData data;
	private final boolean isStacked;
	private final Chart chart;
	private final List<ISeries<?>> drawn = new ArrayList<>();

	/**
	 * @param isStacked whether bars of one name stand on each other, as parts of a whole
	 * @param onOpen    told of the words of a value that is double-clicked
	 */
	public SeriesChart(Composite parent, SeriesResult result, boolean isStacked, Consumer<Evidence> onOpen) {
		super(parent, SWT.NONE);
		this.result = result;
		this.isStacked = isStacked;
		data = ChartData.of(result);
		setLayout(new FillLayout());
		chart = new Chart(this, SWT.NONE);
		Ground.on(this);
		Ground.on(chart);
		chart.suspendUpdate(true);
		chart.getTitle().setVisible(false);
		chart.getLegend().setVisible(result.series().size() > 1);
		chart.getLegend().setPosition(SWT.BOTTOM);
		axes();
		for (int i = 0; i < result.series().size(); i++) {
			draw(i);
		}
		chart.getAxisSet().adjustRange();
		fit();
		AccessibleName.give(chart, result.title());
		new ChartPlaces(this, result, onOpen).attach();
		plot().addListener(SWT.MouseMove, this::hover);
		plot().addListener(SWT.MouseDoubleClick,
				e -> at(e.x, e.y).flatMap(Point::evidence).ifPresent(onOpen));
		color();
		Runnable unfollow = Palette.follow(this::color);
		addListener(SWT.Dispose, e -> unfollow.run());
		chart.suspendUpdate(false);
		fitAll();
		plot().addListener(SWT.Resize, e -> fitAll());
	}

	private void fitAll() {
		int height = chart.getSize().y;
		if (height > 0) {
			chart.getAxisSet().getXAxis(0).getTitle().setVisible(height >= LOW);
			chart.getLegend().setPosition(height >= LOW ? SWT.BOTTOM : SWT.RIGHT);
			chart.getAxisSet().getYAxis(0).getTick().setTickMarkStepHint(Math.clamp(height / 4, LEAST_STEP, STEP));
		}
		if (data.areDays()) {
			fitLabels();
		} else if (height > 0) {
			fitNames();
		}
	}

	/** Names that have no room beside each other stand below each other, with bars that lie. */
	private void fitNames() {
		IAxis across = chart.getAxisSet().getXAxis(0);
		List<String> names = data.labels();
		int width = chart.getSize().x;
		boolean areLying = names.size() * (labelWidth(across) + BETWEEN) > width;
		int orientation = areLying ? SWT.VERTICAL : SWT.HORIZONTAL;
		if (chart.getOrientation() != orientation) {
			across.setReversed(areLying); // the first on top
			chart.setOrientation(orientation);
		}
		chart.getAxisSet().getYAxis(0).getTitle().setVisible(!areLying || chart.getSize().y >= LOW);
		List<String> told = areLying
				? data.labels(Math.max(1, chart.getPlotArea().getSize().y / rowHeight(across))).stream()
						.map(SeriesChart::shortened).toList()
				: names;
		if (!told.equals(List.of(across.getCategorySeries()))) {
			across.setCategorySeries(told.toArray(String[]::new));
			chart.redraw();
		}
	}

	/** Has as many days told below as there is room for: the chart would write all days of bars over each other. */
	private void fitLabels() {
		int width = chart.getPlotArea().getSize().x;
		if (width <= 0) {
			return;
		}
		IAxis across = chart.getAxisSet().getXAxis(0);
		int label = labelWidth(across) + BETWEEN;
		if (data.isOverDays()) {
			Range range = across.getRange();
			// a step of less than a day would bring marks that no day belongs to
			int day = (int) Math.ceil(width / Math.max(1, range.upper - range.lower));
			across.getTick().setTickMarkStepHint(Math.max(label, day));
			chart.redraw();
			return;
		}
		List<String> told = data.labels(Math.max(1, width / label));
		if (!told.equals(List.of(across.getCategorySeries()))) {
			across.setCategorySeries(told.toArray(String[]::new));
			chart.redraw();
		}
	}

	private static String shortened(String name) {
		return name.length() <= LONGEST ? name
				: name.substring(0, Character.isHighSurrogate(name.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1)
						.stripTrailing() + "…";
	}

	private int labelWidth(IAxis across) {
		return measured(across, gc -> data.labels().stream().mapToInt(words -> gc.textExtent(words).x).max().orElse(0));
	}

	private int rowHeight(IAxis across) {
		return measured(across, gc -> gc.getFontMetrics().getHeight());
	}

	private int measured(IAxis across, ToIntFunction<GC> measure) {
		GC gc = new GC(chart);
		try {
			gc.setFont(across.getTick().getFont());
			return measure.applyAsInt(gc);
		} finally {
			gc.dispose();
		}
	}

	private void axes() {
		IAxis across = chart.getAxisSet().getXAxis(0);
		IAxis up = chart.getAxisSet().getYAxis(0);
		across.getTitle().setText(result.across());
		up.getTitle().setText(result.up());
		across.getGrid().setStyle(LineStyle.NONE);
		up.getGrid().setStyle(LineStyle.SOLID);
		// few enough to have a mark each; between them stands nothing that could be read
		up.setIntegerDataPointAxis(data.isWhole() && most() <= COUNTABLE);
		up.getTick().setFormat(data.isWhole() ? ChartFormats.wholeNumbers() : ChartFormats.numbers());
		if (data.isOverDays()) {
			across.getTick().setFormat(ChartFormats.days());
		} else {
			across.enableCategory(true);
			across.setCategorySeries(data.labels().toArray(String[]::new));
		}
	}

	private double most() {
		return result.series().stream().flatMap(one -> one.points().stream()).mapToDouble(Point::value).max().orElse(0);
	}

	private void draw(int index) {
		SeriesResult.Series series = result.series().get(index);
		if (data.isOverDays()) {
			ILineSeries<?> line = (ILineSeries<?>) chart.getSeriesSet().createSeries(SeriesType.LINE, series.name());
			line.setXSeries(data.days(series));
			line.setYSeries(series.points().stream().mapToDouble(Point::value).toArray());
			line.setSymbolType(SYMBOLS[index % SYMBOLS.length]);
			line.setSymbolSize(SYMBOL);
			line.setLineWidth(2);
			drawn.add(line);
		} else {
			IBarSeries<?> bars = (IBarSeries<?>) chart.getSeriesSet().createSeries(SeriesType.BAR, series.name());
			bars.setYSeries(data.values(series));
			bars.setBarPadding(PADDING);
			bars.enableStack(isStacked);
			drawn.add(bars);
		}
	}

	/** Bars begin at nothing; lines get some room, so that no value lies on the edge. */
	private void fit() {
		IAxis up = chart.getAxisSet().getYAxis(0);
		double top = up.getRange().upper;
		if (!data.isOverDays()) {
			up.setRange(new Range(Math.min(0, up.getRange().lower), top <= 0 ? 1 : top * 1.05));
		} else {
			up.zoomOut();
			chart.getAxisSet().getXAxis(0).zoomOut();
		}
	}

	private void color() {
		Color ground = Palette.color(Role.background);
		Color text = Palette.color(Role.text);
		chart.setBackground(ground);
		chart.getPlotArea().setBackground(ground);
		chart.getLegend().setBackground(ground);
		chart.getLegend().setForeground(text);
		for (IAxis axis : chart.getAxisSet().getAxes()) {
			axis.getTitle().setForeground(Palette.color(Role.muted));
			axis.getTitle().setFont(getFont());
			axis.getTick().setForeground(text);
			axis.getGrid().setForeground(Palette.mix(ground, Palette.color(Role.muted), GRID));
		}
		for (int i = 0; i < drawn.size(); i++) {
			switch (drawn.get(i)) {
			case IBarSeries<?> bars -> bars.setBarColor(color(i));
			case ILineSeries<?> line -> {
				line.setLineColor(color(i));
				line.setSymbolColor(color(i));
			}
			default -> throw new IllegalStateException(drawn.get(i).getId());
			}
		}
		chart.redraw();
	}

	/** Parts of a whole are told apart by how light they are, series by colour and mark. */
	private Color color(int index) {
		return isStacked && index > 0
				? Palette.mix(Palette.color(Role.background), Palette.color(ROLES.getFirst()), TINT)
				: Palette.color(ROLES.get(index % ROLES.size()));
	}

	private void hover(Event event) {
		String words = at(event.x, event.y).map(p -> ChartWords.of(result, p)).orElse(null);
		if (!Objects.equals(words, plot().getToolTipText())) {
			chart.getPlotArea().setToolTipText(words);
		}
	}

	/** The value at a place of the plot. */
	private Optional<Point> at(int x, int y) {
		for (int i = 0; i < drawn.size(); i++) {
			List<Point> points = result.series().get(i).points();
			for (int j = 0; j < points.size(); j++) {
				if (bounds(i, j).contains(x, y)) {
					return Optional.of(points.get(j));
				}
			}
		}
		return Optional.empty();
	}

	/**
	 * Where a value is drawn, in pixels of the plot; an empty place when it is not.
	 *
	 * @param series index of its series
	 * @param point  index within it
	 */
	Rectangle bounds(int series, int point) {
		if (drawn.get(series) instanceof IBarSeries<?> bars) {
			int index = data.labels().indexOf(data.label(result.series().get(series).points().get(point)));
			Rectangle[] bounds = bars.getBounds();
			return index < bounds.length && bounds[index] != null ? bounds[index] : new Rectangle(0, 0, 0, 0);
		}
		var at = drawn.get(series).getPixelCoordinates(point);
		return new Rectangle(at.x - NEAR, at.y - NEAR, 2 * NEAR + 1, 2 * NEAR + 1);
	}

	@Override
	public boolean setFocus() {
		return !chart.isDisposed() && Focus.pass(plot());
	}

	/** What the values are drawn on. */
	Composite plot() {
		return (Composite) chart.getPlotArea().getControl();
	}

	/** The widget. */
	Chart chart() {
		return chart;
	}
}

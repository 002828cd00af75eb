package org.assay.ui.analysis.internal.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.assay.analysis.Evidence;
import org.assay.analysis.result.SeriesResult;
import org.assay.analysis.result.SeriesResult.Point;
import org.assay.ui.Palette;
import org.assay.ui.Palette.Role;
import org.assay.ui.analysis.internal.Messages;
import org.assay.ui.drawing.PlacesAccess;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** The values of a chart by key and by ear: arrows go from one to the next, series after series; Enter leads to its words. */
final class ChartPlaces implements PlacesAccess.Places {
	private static final int FRAME = 2;

	/** A value: its series and its place in it, both counted from 0. */
	private record Value(int series, int index) {
	}

	private final SeriesChart chart;
	private final SeriesResult result;
	private final Consumer<Evidence> onOpen;
	private final List<Value> values = new ArrayList<>();
	private int chosen = -1;
	private PlacesAccess access;

	/** @param onOpen told of the words of a value that Enter is pressed on */
	ChartPlaces(SeriesChart chart, SeriesResult result, Consumer<Evidence> onOpen) {
		this.chart = chart;
		this.result = result;
		this.onOpen = onOpen;
		for (int series = 0; series < result.series().size(); series++) {
			for (int i = 0; i < result.series().get(series).points().size(); i++) {
				values.add(new Value(series, i));
			}
		}
	}

	/** Begins to listen. */
	void attach() {
		Composite plot = chart.plot();
		access = PlacesAccess.attach(plot, this);
		plot.addListener(SWT.KeyDown, this::key);
		plot.addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT
				|| e.detail == SWT.TRAVERSE_TAB_PREVIOUS || e.detail == SWT.TRAVERSE_ESCAPE);
		plot.addListener(SWT.MouseDown, e -> {
			plot.setFocus();
			choose(at(e.x, e.y));
		});
		plot.addListener(SWT.FocusIn, e -> choose(Math.max(0, chosen)));
		plot.addListener(SWT.FocusOut, e -> plot.redraw());
		plot.addListener(SWT.Paint, e -> paint(e.gc)); // after the chart's own, for it listens longer
	}

	private void key(Event event) {
		if ((event.stateMask & (SWT.MOD1 | SWT.ALT)) != 0) {
			return;
		}
		switch (event.keyCode) {
		case SWT.ARROW_LEFT, SWT.ARROW_UP -> choose(Math.max(0, chosen - 1));
		case SWT.ARROW_RIGHT, SWT.ARROW_DOWN -> choose(chosen + 1);
		case SWT.HOME -> choose(0);
		case SWT.END -> choose(values.size() - 1);
		case SWT.CR, SWT.KEYPAD_CR -> {
			if (chosen >= 0) {
				point(chosen).evidence().ifPresent(onOpen);
			}
		}
		default -> {
			// left to the commands
		}
		}
	}

	private void choose(int place) {
		if (0 <= place && place < values.size()) {
			chosen = place;
			access.chosen();
		}
		chart.plot().redraw();
	}

	private void paint(GC gc) {
		if (chosen >= 0 && chart.plot().isFocusControl()) {
			Rectangle at = bounds(chosen);
			gc.setForeground(Palette.color(Role.text));
			gc.setLineWidth(FRAME);
			gc.setLineStyle(SWT.LINE_DOT);
			gc.drawRectangle(at.x - FRAME, at.y - FRAME, at.width + 2 * FRAME, at.height + 2 * FRAME);
			write(gc, at);
		}
	}

	/** Says above a value, or where there is room, what it is. */
	private void write(GC gc, Rectangle at) {
		String words = name(chosen);
		org.eclipse.swt.graphics.Point room = chart.plot().getSize();
		org.eclipse.swt.graphics.Point size = gc.textExtent(words);
		int x = Math.clamp(at.x + (at.width - size.x) / 2, 0, Math.max(0, room.x - size.x));
		int y = Math.max(0, at.y - size.y - 2 * FRAME);
		gc.setBackground(Palette.color(Role.background));
		gc.setForeground(Palette.color(Role.text));
		gc.drawText(words, x, y);
	}

	private Point point(int place) {
		return result.series().get(values.get(place).series()).points().get(values.get(place).index());
	}

	@Override
	public String name() {
		return ChartWords.of(result);
	}

	@Override
	public String description() {
		return NLS.bind(Messages.Chart_keys, result.title());
	}

	@Override
	public int count() {
		return values.size();
	}

	@Override
	public String name(int place) {
		return ChartWords.of(result, point(place));
	}

	@Override
	public String description(int place) {
		return "";
	}

	@Override
	public int chosen() {
		return chosen;
	}

	@Override
	public String value() {
		return chosen < 0 ? "" : name(chosen);
	}

	@Override
	public Rectangle bounds(int place) {
		return chart.bounds(values.get(place).series(), values.get(place).index());
	}

	@Override
	public int at(int x, int y) {
		for (int i = 0; i < values.size(); i++) {
			if (bounds(i).contains(x, y)) {
				return i;
			}
		}
		return -1;
	}
}

package org.assay.ui.timeline.internal.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.assay.drawing.Box;
import org.assay.drawing.Ink;
import org.assay.timeline.CaseTimeline;
import org.assay.timeline.drawing.Highlights;
import org.assay.timeline.drawing.Legend;
import org.assay.timeline.drawing.Navigation;
import org.assay.timeline.drawing.TimelineLayout;
import org.assay.timeline.drawing.TimelineLayout.Place;
import org.assay.timeline.drawing.TimelinePainter;
import org.assay.timeline.index.LaneData;
import org.assay.timeline.index.Mark;
import org.assay.timeline.index.TimelineFilter;
import org.assay.timeline.lanes.ByClock;
import org.assay.timeline.lanes.LaneGrouping;
import org.assay.timeline.scale.Range;
import org.assay.timeline.scale.Scale;
import org.assay.ui.drawing.Face;
import org.assay.ui.drawing.GcDrawing;
import org.assay.ui.parts.TextSize;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ScrollBar;

/** Shows a timeline. What is drawn is worked out in the background; painting only draws what is ready. */
public final class TimelineCanvas extends Canvas {
	/** Height from which there is room for the legend, in pixels. */
	private static final int TALL = 170;
	private final FrameWorker worker;
	private final Face face;
	private final CanvasMouse mouse;
	/** All is laid out as for the usual size of text, and drawn so much larger. */
	private final double enlarged = TextSize.factor();
	private final Brush brush = new Brush(this);
	private final List<CanvasListener> listeners = new ArrayList<>();
	private CaseTimeline timeline = new CaseTimeline(List.of(), List.of());
	private LaneGrouping grouping = new ByClock();
	private TimelineFilter filter = TimelineFilter.ALL;
	private Optional<Range> range = Optional.empty();
	private Optional<Frame> frame = Optional.empty();
	private Highlights highlights = Highlights.NONE;
	/** Where the arrow keys are going, until it is in sight. */
	private Optional<Sought> sought = Optional.empty();

	/** Whether the filter has changed and what it lets through has not been drawn yet. */
	private boolean seeking;

	private record Sought(int lane, long time) {
	}

	/** @param work name of the background work */
	public TimelineCanvas(Composite parent, String work) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.V_SCROLL);
		face = Face.ofFixedRows(this);
		worker = new FrameWorker(getDisplay(), work, this::show);
		addPaintListener(e -> paint(e.gc));
		addListener(SWT.Resize, e -> request());
		addListener(SWT.FocusIn, e -> redraw());
		addListener(SWT.FocusOut, e -> redraw());
		addDisposeListener(e -> worker.stop());
		getVerticalBar().addListener(SWT.Selection, e -> redraw());
		getVerticalBar().setVisible(false);
		mouse = new CanvasMouse(this);
		mouse.attach();
		new CanvasKeys(this).attach();
		new CanvasAccess(this).attach();
	}

	/**
	 * Shows other items.
	 *
	 * @param keepRange whether they are those of the same case; what is drawn of another one goes at once, so that no key
	 *                  and no click reaches it
	 */
	public void setTimeline(CaseTimeline other, boolean keepRange) {
		timeline = other;
		if (!keepRange) {
			range = Optional.empty();
			focus(Optional.empty());
			frame = Optional.empty();
			brush.set(Optional.empty());
		}
		request();
	}

	/** Puts the items into other lanes; the stretch of time stays. */
	public void setGrouping(LaneGrouping other) {
		grouping = other;
		range = range();
		focus(Optional.empty());
		request();
	}

	/** Shows more or fewer of the items; the stretch of time stays, unless there is nothing to be seen in it. */
	public void setFilter(TimelineFilter other) {
		filter = other;
		range = range();
		seeking = true;
		focus(Optional.empty());
		request();
	}

	/** @param elements ids of what is selected anywhere in the window */
	public void setSelected(Set<String> elements) {
		highlights = new Highlights(elements, highlights.focus());
		redraw();
	}

	/** Shows another stretch of time. */
	public void setRange(Range other) {
		range = Optional.of(other);
		request();
	}

	/** From the first to the last item. */
	public void fitAll() {
		frame.flatMap(f -> f.index().extent()).ifPresent(r -> setRange(r.fitted()));
	}

	/** The time in which was said and published. */
	public void fitReporting() {
		range = Optional.empty();
		request();
	}

	/**
	 * Zooms around a place.
	 *
	 * @param factor below 1 zooms in
	 * @param x      in units of the layout
	 */
	public void zoom(double factor, int x) {
		range().ifPresent(r -> {
			int gutter = gutter();
			int width = Math.max(1, room().width - gutter);
			double share = Math.max(0, Math.min(1, (x - gutter) / (double) width));
			setRange(r.zoom(factor, r.begin() + Math.round(share * r.length())));
		});
	}

	/** Zooms around the mark that has the focus, or the middle. */
	public void zoom(double factor) {
		int middle = gutter() + (room().width - gutter()) / 2;
		zoom(factor, focused().flatMap(m -> drawn().map(l -> (int) (l.gutter() + m.signBegin()))).orElse(middle));
	}

	/** Moves what is shown by some pixels; above 0 towards later times. */
	public void pan(double pixels) {
		range().ifPresent(r -> setRange(r.shift(
				Math.round(pixels * r.length() / Math.max(1, room().width - gutter())))));
	}

	/** Moves to an item that is out of sight and gives it the focus once it is there. */
	void reach(int lane, long time, int direction) {
		range().ifPresent(r -> {
			sought = Optional.of(new Sought(lane, time));
			long margin = r.length() / 3;
			setRange(r.shift(direction > 0 ? time - r.end() + margin : time - r.begin() - margin));
		});
	}

	/** Scrolls the lanes. */
	public void scroll(int pixels) {
		ScrollBar bar = getVerticalBar();
		bar.setSelection(bar.getSelection() + pixels);
		redraw();
	}

	/** The stretch of time that is shown or about to be. */
	public Optional<Range> range() {
		return range.or(() -> drawn().map(l -> l.data().scale().range()));
	}

	/** What is on the screen. */
	public Optional<Frame> frame() {
		return frame;
	}

	Optional<TimelineLayout> drawn() {
		return frame.map(Frame::layout);
	}

	/** The mark the keyboard acts on. */
	public Optional<Mark> focused() {
		return highlights.focus().flatMap(p -> drawn().filter(l -> l.has(p)).map(l -> l.mark(p)));
	}

	Optional<Place> focus() {
		return highlights.focus().filter(p -> drawn().isPresent() && drawn().get().has(p));
	}

	/** Gives a mark the focus and brings its row into sight. */
	void focus(Optional<Place> place) {
		highlights = new Highlights(highlights.selected(), place);
		place.ifPresent(p -> drawn().filter(l -> l.has(p)).ifPresent(l -> {
			Box box = l.sign(p.lane(), l.mark(p));
			int from = getVerticalBar().getSelection();
			int visible = lanesHeight();
			if (box.y() < from) {
				scroll((int) box.y() - from - 6);
			} else if (box.bottom() > from + visible) {
				scroll((int) box.bottom() - from - visible + 6);
			}
			listeners.forEach(listener -> listener.focused(l.mark(p)));
		}));
		redraw();
	}

	/** The area of the canvas in units of the layout, which are its pixels while text has its usual size. */
	Rectangle room() {
		Rectangle area = getClientArea();
		return new Rectangle(0, 0, laidOut(area.width), laidOut(area.height));
	}

	/** Pixels of the canvas in units of the layout. */
	int laidOut(int pixels) {
		return (int) Math.round(pixels / enlarged);
	}

	private int pixels(double units) {
		return (int) Math.round(units * enlarged);
	}

	/** The mark at a point, in units of the layout. */
	Optional<Place> at(int x, int y) {
		boolean inLanes = y >= TimelineLayout.AXIS && y < TimelineLayout.AXIS + lanesHeight();
		return inLanes ? drawn().flatMap(l -> l.at(x, y - TimelineLayout.AXIS + getVerticalBar().getSelection()))
				: Optional.empty();
	}

	/** The lane whose name is at a point, in units of the layout. */
	Optional<LaneData> nameAt(int x, int y) {
		boolean inNames = x < gutter() && y >= TimelineLayout.AXIS && y < TimelineLayout.AXIS + lanesHeight();
		return inNames ? drawn().flatMap(l -> {
			int lane = l.laneAt(y - TimelineLayout.AXIS + getVerticalBar().getSelection());
			return lane < 0 ? Optional.empty() : Optional.of(l.data().lanes().get(lane));
		}) : Optional.empty();
	}

	/** Where a mark stands on the canvas, in its pixels. */
	Rectangle bounds(Place place) {
		TimelineLayout layout = drawn().orElseThrow();
		Box box = layout.mark(place.lane(), layout.mark(place));
		return new Rectangle(pixels(box.x()), pixels(box.y() + TimelineLayout.AXIS - getVerticalBar().getSelection()),
				pixels(box.width()), pixels(box.height()));
	}

	/** The stretch of time that is brushed. */
	public Brush brush() {
		return brush;
	}

	void brushed(boolean isDone) {
		redraw();
		listeners.forEach(listener -> listener.brushed(brush.range(), isDone));
	}

	Optional<Scale> scale() {
		return drawn().map(l -> l.data().scale());
	}

	/** The moment at a place of the canvas, within what is shown; in seconds from 1970. */
	OptionalLong at(int x) {
		Optional<Scale> scale = scale();
		return scale.isEmpty() ? OptionalLong.empty()
				: OptionalLong.of(scale.get().at(Math.max(0, Math.min(scale.get().width(), x - gutter()))));
	}

	/** Opens what has the focus: several items are zoomed into, an item is told to the listeners. */
	void openFocused() {
		focused().ifPresent(mark -> {
			if (mark.isCluster() && range().filter(r -> mark.range().length() < r.length() * 0.9).isPresent()) {
				setRange(mark.range().fitted());
			} else {
				listeners.forEach(listener -> listener.opened(mark));
			}
		});
	}

	public void addCanvasListener(CanvasListener listener) {
		listeners.add(listener);
	}

	private void request() {
		int width = room().width;
		if (width > 0) {
			worker.request(new FrameRequest(timeline, grouping, filter, range, width));
		}
	}

	private void show(Frame ready) {
		if (isDisposed() || ready.request().timeline() != timeline) {
			return; // overtaken: the items have changed, and the frame that shows them is on its way
		}
		Optional<String> kept = focused().map(m -> m.item().id());
		frame = Optional.of(ready);
		Optional<Place> again = kept.flatMap(ready.layout()::find);
		if (!again.equals(highlights.focus())) {
			highlights = new Highlights(highlights.selected(), again);
		}
		mouse.forget();
		arrive(ready);
		if (seeking && ready.request().filter().equals(filter)) {
			seeking = ready.layout().data().visible() == 0 && ready.index().size() > 0;
			if (seeking) {
				fitAll();
			} else if (isFocusControl() && focus().isEmpty()) {
				focus(new Navigation(ready.layout()).first());
			}
		}
		ScrollBar bar = getVerticalBar();
		int all = ready.layout().lanesHeight();
		int visible = Math.max(1, lanesHeight());
		bar.setValues(Math.min(bar.getSelection(), Math.max(0, all - visible)), 0, Math.max(all, visible), visible,
				TimelineLayout.ROW, visible);
		bar.setVisible(all > visible);
		redraw();
		listeners.forEach(listener -> listener.shown(ready));
	}

	private void arrive(Frame ready) {
		Optional<Sought> going = sought.filter(s -> s.lane() < ready.layout().data().lanes().size());
		sought = Optional.empty();
		going.flatMap(s -> new Navigation(ready.layout()).nearest(s.lane(), ready.layout().data().scale().x(s.time())))
				.ifPresent(place -> focus(Optional.of(place)));
	}

	private int lanesHeight() {
		return room().height - TimelineLayout.AXIS - legendHeight();
	}

	/** The legend gives way when there is hardly room for the lanes. */
	private int legendHeight() {
		return room().height < TALL ? 0 : Legend.HEIGHT;
	}

	int gutter() {
		return drawn().map(TimelineLayout::gutter).orElse(0);
	}

	private void paint(GC gc) {
		gc.setBackground(face.colour(Ink.background));
		gc.fillRectangle(getClientArea());
		if (enlarged == 1) {
			paintLaidOut(gc);
			return;
		}
		Transform larger = new Transform(gc.getDevice());
		larger.scale((float) enlarged, (float) enlarged);
		gc.setTransform(larger);
		paintLaidOut(gc);
		gc.setTransform(null);
		larger.dispose();
	}

	private void paintLaidOut(GC gc) {
		Rectangle area = room();
		GcDrawing drawing = new GcDrawing(gc, face);
		drawn().ifPresent(l -> {
			Highlights shown = new Highlights(highlights.selected(),
					isFocusControl() ? highlights.focus() : Optional.empty(), brush.range());
			new TimelinePainter(drawing, l, shown, m -> "").paint(area.height, getVerticalBar().getSelection());
			if (legendHeight() > 0) {
				Legend.paint(drawing, area.height - legendHeight(), area.width);
			}
		});
	}

	/** Colours or fonts have changed. */
	public void restyle() {
		redraw();
	}

	Face face() {
		return face;
	}
}

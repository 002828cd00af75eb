package org.assay.ui.compare.internal.graphs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.drawing.Box;
import org.assay.drawing.Ink;
import org.assay.graph.Direction;
import org.assay.graph.Graph;
import org.assay.graph.Graph.Node;
import org.assay.graph.GraphPainter;
import org.assay.graph.Placed;
import org.assay.ui.drawing.Face;
import org.assay.ui.drawing.GcDrawing;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ScrollBar;

/** Shows a graph that is laid out already: draws, scrolls, zooms, and lets one box be chosen. UI thread only. */
public final class GraphCanvas extends Canvas {
	private static final double LEAST = 0.2;
	/** Words that are drawn smaller than this are hard to read. */
	private static final double READABLE = 0.75;
	private static final double MOST = 4;
	private static final int STEP = 24;
	private final Face face;
	private final List<Listener> listeners = new ArrayList<>();
	private Placed placed = new Placed(new Graph(List.of(), List.of(), List.of()), 1, 1, Map.of(),
			Map.of(), Map.of());
	private Optional<String> chosen = Optional.empty();
	private double zoom = 1;
	/** The least zoom at which the graph is made to fit whenever the room changes; 0 when it was zoomed by hand. */
	private double fitFrom;

	/** Hears what is done to the boxes. */
	public interface Listener {

		/** A box was chosen with the mouse or the keyboard. */
		void chosen(Node node);

		/** A box was double-clicked, or Enter was pressed on it. */
		void opened(Node node);

		/** Another graph is shown, or another box stands out. */
		void changed();
	}

	/** @param name of the graph, for those who cannot see it */
	public GraphCanvas(Composite parent, String name) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.H_SCROLL | SWT.V_SCROLL);
		face = Face.ofDrawings(this);
		addPaintListener(e -> paint(e.gc));
		addListener(SWT.Resize, e -> fitAgain());
		addListener(SWT.FocusIn, e -> focused());
		addListener(SWT.FocusOut, e -> redraw());
		getVerticalBar().addListener(SWT.Selection, e -> redraw());
		getHorizontalBar().addListener(SWT.Selection, e -> redraw());
		new GraphInput(this).attach();
		new GraphAccess(this, name).attach();
	}

	public void addGraphListener(Listener listener) {
		listeners.add(listener);
	}

	/**
	 * Shows another graph.
	 *
	 * @param sameSubject whether it is the same graph after a change, so that zoom and place are kept
	 */
	public void show(Placed other, boolean sameSubject) {
		placed = other;
		chosen = chosen.filter(id -> other.graph().node(id).isPresent());
		if (sameSubject) {
			scrollBars();
		} else {
			getHorizontalBar().setSelection(0);
			getVerticalBar().setSelection(0);
			fit(READABLE);
		}
		listeners.forEach(Listener::changed);
		if (isFocusControl()) {
			focused();
		}
		redraw();
	}

	/** What is shown. */
	public Placed placed() {
		return placed;
	}

	/** The box that stands out. */
	public Optional<Node> chosen() {
		return chosen.flatMap(placed.graph()::node);
	}

	/** Lets a box stand out and brings it into sight, without telling anybody that it was chosen. */
	public void reveal(Optional<String> node) {
		if (!node.equals(chosen)) {
			chosen = node;
			chosen().ifPresent(this::bringIntoSight);
			listeners.forEach(Listener::changed);
			redraw();
		}
	}

	void choose(Node node) {
		reveal(Optional.of(node.id()));
		listeners.forEach(l -> l.chosen(node));
	}

	void open() {
		chosen().ifPresent(node -> listeners.forEach(l -> l.opened(node)));
	}

	/** Goes from the box that stands out to the next. */
	void move(Direction direction) {
		chosen().flatMap(n -> direction.from(placed, n)).ifPresent(this::choose);
	}

	private void focused() {
		if (chosen().isEmpty() && !placed.graph().nodes().isEmpty()) {
			choose(placed.graph().nodes().getFirst());
		}
		redraw();
	}

	/** What was made to fit goes on to fit. */
	private void fitAgain() {
		if (fitFrom > 0) {
			fit(fitFrom);
		} else {
			scrollBars();
		}
	}

	/** @param factor above 1 shows less, larger */
	public void zoom(double factor) {
		Rectangle area = getClientArea();
		zoom(factor, area.width / 2, area.height / 2);
	}

	/** Zooms around a point of the canvas. */
	void zoom(double factor, int x, int y) {
		double before = scale();
		double gx = graphX(x);
		double gy = graphY(y);
		zoom = Math.clamp(zoom * factor, LEAST, MOST);
		if (scale() != before) {
			fitFrom = 0;
			scrollBars();
			scroll(getHorizontalBar(), (int) Math.round(gx * scale()) - x);
			scroll(getVerticalBar(), (int) Math.round(gy * scale()) - y);
			redraw();
		}
	}

	/** Makes the whole graph fit until somebody zooms, but shows nothing larger than at 100%. */
	public void fit() {
		fit(LEAST);
	}

	private void fit(double least) {
		fitFrom = least;
		Rectangle area = getClientArea();
		double k = face.scale();
		double share = Math.min(area.width / (placed.width() * k), area.height / (placed.height() * k));
		zoom = area.width <= 0 || area.height <= 0 ? 1 : Math.clamp(share, least, 1);
		scrollBars();
		redraw();
	}

	/** Pixels of the canvas for one of the graph. */
	double scale() {
		return zoom * face.scale();
	}

	double graphX(int x) {
		return (x + getHorizontalBar().getSelection()) / scale();
	}

	double graphY(int y) {
		return (y + getVerticalBar().getSelection()) / scale();
	}

	/** Where a box stands on the canvas. */
	public Rectangle bounds(Node node) {
		Box box = placed.nodes().get(node.id());
		return new Rectangle((int) (box.x() * scale()) - getHorizontalBar().getSelection(),
				(int) (box.y() * scale()) - getVerticalBar().getSelection(), (int) (box.width() * scale()),
				(int) (box.height() * scale()));
	}

	/** Moves what is shown by some pixels. */
	void scrollBy(int x, int y) {
		scroll(getHorizontalBar(), getHorizontalBar().getSelection() + x);
		scroll(getVerticalBar(), getVerticalBar().getSelection() + y);
		redraw();
	}

	private static void scroll(ScrollBar bar, int to) {
		bar.setSelection(Math.clamp(to, 0, Math.max(0, bar.getMaximum() - bar.getThumb())));
	}

	private void bringIntoSight(Node node) {
		Rectangle box = bounds(node);
		Rectangle area = getClientArea();
		int x = box.x < 0 ? box.x - STEP : Math.max(0, Math.min(box.x, box.x + box.width - area.width + STEP));
		int y = box.y < 0 ? box.y - STEP : Math.max(0, Math.min(box.y, box.y + box.height - area.height + STEP));
		if (x != 0 || y != 0) {
			scrollBy(x, y);
		}
	}

	private void scrollBars() {
		Rectangle area = getClientArea();
		set(getHorizontalBar(), (int) Math.ceil(placed.width() * scale()), area.width);
		set(getVerticalBar(), (int) Math.ceil(placed.height() * scale()), area.height);
	}

	private static void set(ScrollBar bar, int all, int seen) {
		int thumb = Math.max(1, Math.min(all, seen));
		bar.setValues(Math.clamp(bar.getSelection(), 0, Math.max(0, all - thumb)), 0, Math.max(1, all), thumb, STEP,
				thumb);
		bar.setVisible(all > seen);
	}

	private void paint(GC gc) {
		gc.setBackground(face.colour(Ink.background));
		gc.fillRectangle(getClientArea());
		Transform transform = new Transform(gc.getDevice());
		try {
			transform.translate(-getHorizontalBar().getSelection(), -getVerticalBar().getSelection());
			transform.scale((float) scale(), (float) scale());
			gc.setTransform(transform);
			new GraphPainter(new GcDrawing(gc, face), placed).paint(chosen);
		} finally {
			gc.setTransform(null);
			transform.dispose();
		}
	}

	/** For pictures. */
	Face face() {
		return face;
	}
}

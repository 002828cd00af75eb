package org.assay.ui.compare.internal.graphs;

import org.assay.graph.Direction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/**
 * Mouse and keys of a graph: a click chooses, a double click and Enter open, arrows go along the lines; dragging and the wheel
 * move what is shown, the wheel with Ctrl zooms. All other keys are commands.
 */
final class GraphInput {
	private static final double WHEEL = 1.15;
	private static final int STEP = 60;
	private final GraphCanvas canvas;
	private Point dragged;

	GraphInput(GraphCanvas canvas) {
		this.canvas = canvas;
	}

	/** Begins to listen. */
	void attach() {
		canvas.addListener(SWT.KeyDown, this::key);
		canvas.addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT
				|| e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		canvas.addListener(SWT.MouseDown, this::down);
		canvas.addListener(SWT.MouseUp, e -> dragged = null);
		canvas.addListener(SWT.MouseMove, this::move);
		canvas.addListener(SWT.MouseDoubleClick, e -> openAt(e));
		canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
	}

	private void key(Event event) {
		if ((event.stateMask & (SWT.MOD1 | SWT.ALT)) != 0) {
			return;
		}
		switch (event.keyCode) {
		case SWT.ARROW_LEFT -> canvas.move(Direction.left);
		case SWT.ARROW_RIGHT -> canvas.move(Direction.right);
		case SWT.ARROW_UP -> canvas.move(Direction.up);
		case SWT.ARROW_DOWN -> canvas.move(Direction.down);
		case SWT.CR, SWT.KEYPAD_CR -> canvas.open();
		default -> {
			// left to the commands
		}
		}
	}

	private void down(Event event) {
		canvas.setFocus();
		if (event.button == 1) {
			var node = canvas.placed().nodeAt(canvas.graphX(event.x), canvas.graphY(event.y));
			node.ifPresent(canvas::choose);
			dragged = node.isPresent() ? null : new Point(event.x, event.y);
		}
	}

	private void openAt(Event event) {
		if (canvas.placed().nodeAt(canvas.graphX(event.x), canvas.graphY(event.y)).isPresent()) {
			canvas.open();
		}
	}

	private void move(Event event) {
		if (dragged != null) {
			canvas.scrollBy(dragged.x - event.x, dragged.y - event.y);
			dragged = new Point(event.x, event.y);
			return;
		}
		double x = canvas.graphX(event.x);
		double y = canvas.graphY(event.y);
		String tip = canvas.placed().nodeAt(x, y).map(canvas.placed().graph()::words)
				.or(() -> canvas.placed().edgeAt(x, y).map(e -> e.says())).orElse(null);
		String shown = tip == null ? null : tip.replace("&", "&&");
		if (shown == null ? canvas.getToolTipText() != null : !shown.equals(canvas.getToolTipText())) {
			canvas.setToolTipText(shown);
		}
	}

	private void wheel(Event event) {
		if ((event.stateMask & SWT.MOD1) != 0) {
			canvas.zoom(event.count > 0 ? WHEEL : 1 / WHEEL, event.x, event.y);
		} else if ((event.stateMask & SWT.SHIFT) != 0) {
			canvas.scrollBy(-Integer.signum(event.count) * STEP, 0);
		} else {
			canvas.scrollBy(0, -Integer.signum(event.count) * STEP);
		}
		event.doit = false;
	}
}

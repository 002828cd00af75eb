package org.assay.ui.timeline.internal.canvas;

import java.util.Optional;
import java.util.OptionalInt;
import org.assay.timeline.drawing.MarkTexts;
import org.assay.timeline.drawing.TimelineLayout.Place;
import org.assay.timeline.index.LaneData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/**
 * Mouse and touchpad: drag and wheel move, Ctrl with the wheel and pinching zoom, a click focuses, a double opens; Shift and drag, or
 * an edge, brush a stretch of time.
 */
final class CanvasMouse {
	private static final double WHEEL_ZOOM = 0.8;
	private static final int WHEEL_STEP = 60;
	/** Pixels the pointer must move before a press becomes a drag. */
	private static final int SLACK = 4;
	private final TimelineCanvas canvas;
	private OptionalInt press = OptionalInt.empty();
	private int draggedTo;
	private boolean dragging;
	private boolean isAtEdge;
	private double pinched = 1;
	private Optional<Place> under = Optional.empty();
	private Optional<LaneData> named = Optional.empty();

	CanvasMouse(TimelineCanvas canvas) {
		this.canvas = canvas;
	}

	/** Begins to listen. */
	void attach() {
		canvas.addListener(SWT.MouseDown, this::down);
		canvas.addListener(SWT.MouseUp, e -> up());
		canvas.addListener(SWT.MouseMove, this::move);
		canvas.addListener(SWT.MouseDoubleClick, e -> canvas.openFocused());
		canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
		canvas.addListener(SWT.MouseHorizontalWheel, this::sideways);
		canvas.addListener(SWT.Gesture, this::pinch);
		canvas.addListener(SWT.MouseExit, e -> hover(Optional.empty(), Optional.empty()));
	}

	/** What is under the pointer is not known any more. */
	void forget() {
		hover(Optional.empty(), Optional.empty());
	}

	private void down(Event event) {
		if (event.button != 1) {
			return;
		}
		canvas.setFocus();
		int x = canvas.laidOut(event.x);
		press = OptionalInt.of(x);
		dragging = false;
		draggedTo = x;
		if (x >= canvas.gutter() && ((event.stateMask & SWT.SHIFT) != 0 || canvas.brush().isEdge(x))) {
			canvas.brush().press(x);
		} else {
			canvas.focus(canvas.at(x, canvas.laidOut(event.y)));
		}
	}

	private void up() {
		if (press.isPresent() && dragging) {
			canvas.brush().release();
		} else if (press.isPresent()) {
			canvas.brush().letGo();
		}
		press = OptionalInt.empty();
		dragging = false;
		canvas.setCursor(null);
	}

	private void move(Event event) {
		int x = canvas.laidOut(event.x);
		if (press.isPresent()) {
			if (dragging || Math.abs(x - press.getAsInt()) > SLACK) {
				dragging = true;
				canvas.setCursor(canvas.getDisplay().getSystemCursor(SWT.CURSOR_SIZEWE));
				drag(x);
			}
			return;
		}
		if (canvas.brush().isEdge(x)) {
			forget();
			canvas.setCursor(canvas.getDisplay().getSystemCursor(SWT.CURSOR_SIZEWE));
			isAtEdge = true;
			return;
		}
		if (isAtEdge) {
			isAtEdge = false;
			canvas.setCursor(null);
		}
		int y = canvas.laidOut(event.y);
		hover(canvas.at(x, y), canvas.nameAt(x, y));
	}

	private void drag(int x) {
		if (canvas.brush().isDrawn()) {
			canvas.brush().drag(x);
		} else {
			canvas.pan(draggedTo - x);
			draggedTo = x;
		}
	}

	private void hover(Optional<Place> place, Optional<LaneData> name) {
		if (!place.equals(under) || !name.equals(named)) {
			under = place;
			named = name;
			Optional<String> words = place.flatMap(p -> canvas.drawn().map(l -> MarkTexts.tooltip(l.mark(p))));
			canvas.setToolTipText(words.or(() -> name.map(MarkTexts::lane)).orElse(null));
			canvas.setCursor(place.isPresent() ? canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
		}
	}

	private void wheel(Event event) {
		if ((event.stateMask & SWT.MOD1) != 0) {
			canvas.zoom(event.count > 0 ? WHEEL_ZOOM : 1 / WHEEL_ZOOM, canvas.laidOut(event.x));
		} else if ((event.stateMask & SWT.SHIFT) != 0 || !canvas.getVerticalBar().isVisible()) {
			canvas.pan(-Integer.signum(event.count) * WHEEL_STEP);
		} else {
			canvas.scroll(-Integer.signum(event.count) * WHEEL_STEP);
		}
		event.doit = false;
	}

	private void sideways(Event event) {
		canvas.pan(-Integer.signum(event.count) * WHEEL_STEP);
		event.doit = false;
	}

	private void pinch(Event event) {
		if (event.detail == SWT.GESTURE_BEGIN) {
			pinched = 1;
		} else if (event.detail == SWT.GESTURE_MAGNIFY && event.magnification > 0) {
			canvas.zoom(pinched / event.magnification, canvas.laidOut(event.x));
			pinched = event.magnification;
		}
	}
}

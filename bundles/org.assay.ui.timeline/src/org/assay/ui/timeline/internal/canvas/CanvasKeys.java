package org.assay.ui.timeline.internal.canvas;

import java.util.Optional;
import java.util.OptionalLong;
import org.assay.timeline.drawing.Navigation;
import org.assay.timeline.drawing.TimelineLayout;
import org.assay.timeline.drawing.TimelineLayout.Place;
import org.assay.timeline.scale.Range;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/**
 * The keys that every list has: arrows between marks, Home and End, Enter to open. With Shift the arrows move the
 * view. All other keys are commands.
 */
final class CanvasKeys {
	private static final double PAN = 0.15;
	private final TimelineCanvas canvas;

	CanvasKeys(TimelineCanvas canvas) {
		this.canvas = canvas;
	}

	/** Begins to listen. */
	void attach() {
		canvas.addListener(SWT.KeyDown, this::key);
		canvas.addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT
				|| e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		canvas.addListener(SWT.FocusIn, e -> focusFirst());
	}

	private void key(Event event) {
		if ((event.stateMask & (SWT.MOD1 | SWT.ALT)) != 0) {
			return;
		}
		boolean shift = (event.stateMask & SWT.SHIFT) != 0;
		int width = canvas.room().width;
		switch (event.keyCode) {
		case SWT.ARROW_LEFT -> left(shift, -1);
		case SWT.ARROW_RIGHT -> left(shift, 1);
		case SWT.ARROW_UP -> across(shift, -1);
		case SWT.ARROW_DOWN -> across(shift, 1);
		case SWT.PAGE_UP -> canvas.pan(-width / 2.0);
		case SWT.PAGE_DOWN -> canvas.pan(width / 2.0);
		case SWT.HOME -> navigation().flatMap(Navigation::first).ifPresent(this::focus);
		case SWT.END -> navigation().flatMap(Navigation::last).ifPresent(this::focus);
		case SWT.CR, SWT.KEYPAD_CR -> canvas.openFocused();
		default -> {
			// left to the commands
		}
		}
	}

	private Optional<Navigation> navigation() {
		return canvas.drawn().map(Navigation::new);
	}

	private void focus(Place place) {
		canvas.focus(Optional.of(place));
	}

	private void focusFirst() {
		if (canvas.focus().isEmpty()) {
			navigation().flatMap(Navigation::first).ifPresent(this::focus);
		}
	}

	private void left(boolean move, int direction) {
		if (move) {
			canvas.pan(direction * PAN * canvas.room().width);
			return;
		}
		Optional<Place> from = canvas.focus();
		if (from.isEmpty()) {
			focusFirst();
			return;
		}
		Optional<Place> next = navigation().flatMap(n -> n.along(from.get(), direction));
		if (next.isPresent()) {
			focus(next.get());
		} else {
			beyond(from.get().lane(), direction);
		}
	}

	/** Brings the next item that is out of sight to the middle. */
	private void beyond(int lane, int direction) {
		canvas.frame().ifPresent(frame -> {
			Range range = frame.layout().data().scale().range();
			OptionalLong next = direction > 0 ? frame.index().nextBegin(lane, range.end())
					: frame.index().previousBegin(lane, range.begin());
			next.ifPresent(time -> canvas.reach(lane, time, direction));
		});
	}

	private void across(boolean scroll, int direction) {
		if (scroll) {
			canvas.scroll(direction * TimelineLayout.ROW);
			return;
		}
		Optional<Place> from = canvas.focus();
		if (from.isEmpty()) {
			focusFirst();
		} else {
			navigation().flatMap(n -> n.across(from.get(), direction)).ifPresent(this::focus);
		}
	}
}

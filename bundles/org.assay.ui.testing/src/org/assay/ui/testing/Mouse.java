package org.assay.ui.testing;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/** Moves and clicks by posting real mouse events to the display. */
final class Mouse {
	/** So long may a move be on its way, in milliseconds. */
	private static final long FRAMES = 500;

	private Mouse() {
	}

	static void click(Control control, int x, int y) {
		pointAt(control, x, y);
		button(SWT.MouseDown, 1);
		button(SWT.MouseUp, 1);
		UiThread.settle();
	}

	/**
	 * The window system makes a double click of two clicks, but GDK does so only with what comes from the X server, and what
	 * is posted is put behind that. Where it stays out, the control is told of it as SWT would tell it: between the second
	 * press and its release.
	 */
	static void doubleClick(Control control, int x, int y) {
		pointAt(control, x, y);
		AtomicBoolean isTold = new AtomicBoolean();
		Listener told = e -> isTold.set(true);
		UiThread.run(() -> UiThread.display().addFilter(SWT.MouseDoubleClick, told));
		try {
			button(SWT.MouseDown, 1);
			button(SWT.MouseUp, 1);
			button(SWT.MouseDown, 1);
			if (!isTold.get()) {
				UiThread.start(() -> tellDoubleClick(control));
				UiThread.settle();
			}
			button(SWT.MouseUp, 1);
		} finally {
			UiThread.run(() -> UiThread.display().removeFilter(SWT.MouseDoubleClick, told));
		}
		UiThread.settle();
	}

	private static void tellDoubleClick(Control control) {
		if (control.isDisposed()) {
			return; // the second press closed its window
		}
		Control under = control.getDisplay().getCursorControl();
		if (under != null) {
			Event event = new Event();
			event.widget = under;
			event.button = 1;
			event.count = 2;
			event.stateMask = SWT.BUTTON1;
			place(event);
			under.notifyListeners(SWT.MouseDoubleClick, event);
		}
	}

	/** @param modifiers keys that are held, which what is posted of a button does not tell */
	static void drag(Control control, Point from, Point to, int modifiers) {
		pointAt(control, from.x, from.y);
		Listener held = event -> event.stateMask |= modifiers;
		UiThread.run(() -> UiThread.display().addFilter(SWT.MouseDown, held));
		try {
			button(SWT.MouseDown, 1);
		} finally {
			UiThread.run(() -> UiThread.display().removeFilter(SWT.MouseDown, held));
		}
		int steps = 8;
		for (int i = 1; i < steps; i++) {
			moveTo(control, from.x + (to.x - from.x) * i / steps, from.y + (to.y - from.y) * i / steps);
		}
		arrive(control, to);
		button(SWT.MouseUp, 1);
		UiThread.settle();
	}

	/**
	 * Moves, and waits until the window is told: moves come from the display and are kept back until the next frame, while what is
	 * posted of a button does not wait for them. Of what the system drags, such as a row, the window is told nothing.
	 */
	private static void arrive(Control control, Point to) {
		Point place = UiThread.get(() -> control.toDisplay(to));
		AtomicBoolean isThere = new AtomicBoolean();
		Listener moved = event -> isThere
				.compareAndSet(false,
						event.widget instanceof Control over && over.toDisplay(event.x, event.y).equals(place));
		UiThread.run(() -> UiThread.display().addFilter(SWT.MouseMove, moved));
		try {
			moveTo(control, to.x, to.y);
			Waiting.whileNot(isThere::get, FRAMES);
		} finally {
			UiThread.run(() -> UiThread.display().removeFilter(SWT.MouseMove, moved));
		}
	}

	static void clickCentre(Control control) {
		Rectangle area = UiThread.get(control::getBounds);
		click(control, area.width / 2, area.height / 2);
	}

	/**
	 * Moves until the display says that the pointer is over the control: a dialog that the window manager has not placed
	 * yet is elsewhere a moment later, and a click would fall on what lies behind it.
	 */
	private static void pointAt(Control control, int x, int y) {
		Waiting.until(Condition.of("the mouse does not reach " + control, () -> {
			moveTo(control, x, y);
			return UiThread.get(() -> isUnderPointer(control));
		}), Waiting.TIMEOUT);
	}

	private static boolean isUnderPointer(Control control) {
		Control under = control.getDisplay().getCursorControl();
		while (under != null && under != control) {
			under = under.getParent();
		}
		return under != null;
	}

	static void moveTo(Control control, int x, int y) {
		Point screen = UiThread.get(() -> control.toDisplay(x, y));
		Event event = new Event();
		event.type = SWT.MouseMove;
		event.x = screen.x;
		event.y = screen.y;
		UiThread.post(List.of(event));
		UiThread.settle();
	}

	/**
	 * On GTK, SWT reckons where a button went down from the place on the screen, which what is posted does not tell: without
	 * help every click would be one at the upper left corner of the screen.
	 */
	private static void button(int type, int button) {
		Event event = new Event();
		event.type = type;
		event.button = button;
		Listener place = Mouse::place;
		UiThread.run(() -> UiThread.display().addFilter(type, place));
		try {
			UiThread.post(List.of(event));
			UiThread.settle();
		} finally {
			UiThread.run(() -> UiThread.display().removeFilter(type, place));
		}
	}

	private static void place(Event event) {
		if (event.widget instanceof Control control) {
			Point at = control.toControl(control.getDisplay().getCursorLocation());
			event.x = at.x;
			event.y = at.y;
		}
	}
}

package org.assay.ui.testing;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Moves and clicks by posting real mouse events to the display. */
final class Mouse {

	private Mouse() {
	}

	static void click(Control control, int x, int y) {
		pointAt(control, x, y);
		button(SWT.MouseDown, 1);
		button(SWT.MouseUp, 1);
		UiThread.settle();
	}

	static void doubleClick(Control control, int x, int y) {
		pointAt(control, x, y);
		for (int i = 0; i < 2; i++) {
			button(SWT.MouseDown, 1);
			button(SWT.MouseUp, 1);
		}
		UiThread.settle();
	}

	static void drag(Control control, Point from, Point to) {
		pointAt(control, from.x, from.y);
		button(SWT.MouseDown, 1);
		int steps = 8;
		for (int i = 1; i <= steps; i++) {
			moveTo(control, from.x + (to.x - from.x) * i / steps, from.y + (to.y - from.y) * i / steps);
		}
		button(SWT.MouseUp, 1);
		UiThread.settle();
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

	private static void button(int type, int button) {
		Event event = new Event();
		event.type = type;
		event.button = button;
		UiThread.post(List.of(event));
		UiThread.settle();
	}
}

package org.assay.ui.testing;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;

/** A control under test. */
public class BotControl<T extends Control> {
	/** The widget itself; touch it on the UI thread only. */
	public final T widget;

	public BotControl(T widget) {
		this.widget = widget;
	}

	public boolean isEnabled() {
		return UiThread.get(widget::isEnabled);
	}

	public boolean isVisible() {
		return UiThread.get(() -> !widget.isDisposed() && widget.isVisible());
	}

	public String getText() {
		return UiThread.get(() -> Finder.textOf(widget));
	}

	public String getToolTipText() {
		return UiThread.get(widget::getToolTipText);
	}

	public Color foregroundColor() {
		return UiThread.get(widget::getForeground);
	}

	/** Gives it the focus, and waits until it or a part of it has it: keys that are typed earlier go elsewhere. */
	public BotControl<T> setFocus() {
		Waiting.until(Condition.of("the focus does not come to " + widget, () -> {
			UiThread.run(widget::setFocus);
			UiThread.settle();
			return UiThread.get(this::hasFocus);
		}), Waiting.TIMEOUT);
		return this;
	}

	private boolean hasFocus() {
		Control focused = widget.getDisplay().getFocusControl();
		while (focused != null && focused != widget) {
			focused = focused.getParent();
		}
		return focused != null;
	}

	/** A real click in the middle. */
	public BotControl<T> click() {
		Waiting.until(Condition.of("still disabled: " + getText(), this::isEnabled), Waiting.TIMEOUT);
		Mouse.clickCentre(widget);
		return this;
	}

	/** A real click at a place within the control. */
	public void click(int x, int y) {
		Mouse.click(widget, x, y);
	}

	public void doubleClick(int x, int y) {
		Mouse.doubleClick(widget, x, y);
	}

	public void drag(int fromX, int fromY, int toX, int toY) {
		drag(fromX, fromY, toX, toY, 0);
	}

	/** The same while keys such as {@code SWT.SHIFT} are held. */
	public void drag(int fromX, int fromY, int toX, int toY, int modifiers) {
		Mouse.drag(widget, new org.eclipse.swt.graphics.Point(fromX, fromY),
				new org.eclipse.swt.graphics.Point(toX, toY), modifiers);
	}

	public void moveMouseTo(int x, int y) {
		Mouse.moveTo(widget, x, y);
	}

	public void pressShortcut(int modifiers, char key) {
		setFocus();
		new Keyboard().pressShortcut(modifiers, key);
	}

	public void pressShortcut(int modifiers, int keyCode) {
		setFocus();
		new Keyboard().pressShortcut(modifiers, keyCode);
	}

	/** The entry of the context menu at a path of captions. */
	public BotMenu contextMenu(String... path) {
		return BotMenu.find(() -> contextMenuOf(widget), path);
	}

	private static Menu contextMenuOf(Control control) {
		for (Control c = control; c != null; c = c.getParent()) {
			if (c.getMenu() != null) {
				return c.getMenu();
			}
		}
		return null;
	}
}

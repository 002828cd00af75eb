package org.assay.ui.testing;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;

/** A styled text. Offsets are those of the widget. */
public final class BotStyledText extends BotControl<StyledText> {

	public BotStyledText(StyledText text) {
		super(text);
	}

	public String getSelection() {
		return UiThread.get(widget::getSelectionText);
	}

	/** Selects from the keyboard's point of view: caret and selection move as if typed. */
	public void selectRange(int offset, int length) {
		setFocus();
		UiThread.run(() -> {
			widget.setSelection(offset, offset + length);
			widget.showSelection();
			widget.notifyListeners(SWT.Selection, new Event());
		});
		UiThread.settle();
	}

	/** Selects the nth occurrence (from 1) of some words by dragging the mouse over them. */
	public void selectWords(String words, int nth) {
		int at = -1;
		String all = getText();
		for (int i = 0; i < nth; i++) {
			at = all.indexOf(words, at + 1);
			if (at < 0) {
				throw new WidgetNotFoundException("occurrence " + (i + 1) + " of \"" + words + "\"");
			}
		}
		int begin = at;
		UiThread.run(() -> {
			widget.setSelection(begin);
			widget.showSelection();
		});
		UiThread.settle();
		Point from = pointAt(begin);
		Point to = pointAt(begin + words.length());
		drag(from.x, from.y, to.x, to.y);
	}

	/** Presses, moves and lets go; the display's own events carry no place within the text on GTK. */
	@Override
	public void drag(int fromX, int fromY, int toX, int toY) {
		mouse(SWT.MouseMove, fromX, fromY, 0, 0);
		mouse(SWT.MouseDown, fromX, fromY, 1, 0);
		mouse(SWT.MouseMove, (fromX + toX) / 2, (fromY + toY) / 2, 0, SWT.BUTTON1);
		mouse(SWT.MouseMove, toX, toY, 0, SWT.BUTTON1);
		mouse(SWT.MouseUp, toX, toY, 1, SWT.BUTTON1);
	}

	private void mouse(int type, int x, int y, int button, int stateMask) {
		UiThread.run(() -> {
			Event event = new Event();
			event.x = x;
			event.y = y;
			event.button = button;
			event.count = 1;
			event.stateMask = stateMask;
			widget.notifyListeners(type, event);
		});
		UiThread.settle();
	}

	/** A place in the middle of the line on which an offset stands. */
	public Point pointAt(int offset) {
		return UiThread.get(() -> {
			Point location = widget.getLocationAtOffset(offset);
			return new Point(location.x, location.y + widget.getLineHeight(offset) / 2);
		});
	}

	public Rectangle boundsOf(int begin, int end) {
		return UiThread.get(() -> widget.getTextBounds(begin, end - 1));
	}

	public int caretOffset() {
		return UiThread.get(widget::getCaretOffset);
	}
}

package org.assay.ui.testing;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

/** A text field. */
public final class BotText extends BotControl<Text> {

	public BotText(Text text) {
		super(text);
	}

	public BotText setText(String text) {
		setFocus();
		UiThread.run(() -> widget.setText(text));
		UiThread.settle();
		return this;
	}

	/** Replaces what is there by typing. */
	public BotText typeText(String text) {
		setFocus();
		UiThread.run(widget::selectAll);
		if (text.isEmpty()) {
			new Keyboard().pressShortcut(0, SWT.DEL);
		} else {
			new Keyboard().typeText(text);
		}
		return this;
	}

	public String getMessage() {
		return UiThread.get(widget::getMessage);
	}
}

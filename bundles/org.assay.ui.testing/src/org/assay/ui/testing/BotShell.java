package org.assay.ui.testing;

import org.eclipse.swt.widgets.Shell;

/** A window or dialog. */
public final class BotShell extends BotControl<Shell> {

	BotShell(Shell shell) {
		super(shell);
	}

	public Bot bot() {
		return new Bot(() -> widget);
	}

	public boolean isOpen() {
		return UiThread.get(() -> !widget.isDisposed() && widget.isVisible());
	}

	public BotShell activate() {
		UiThread.run(widget::forceActive);
		UiThread.settle();
		return this;
	}

	public void close() {
		UiThread.run(widget::close);
		UiThread.settle();
	}
}

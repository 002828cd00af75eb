package org.assay.ui.parts;

import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/**
 * Tells what is under the pointer, and goes as soon as a key is pressed, or when its owner says that something else may be under the
 * pointer now. UI thread only.
 */
public abstract class PassingTip extends ToolTip {
	private final Control over;
	/** From when it is decided to show it, some time before it is seen. */
	private boolean isOpen;
	/** Told of keys that are bound to commands, too, which the control itself never gets. */
	private final Listener keys = event -> {
		if (event.detail == SWT.KeyDown) {
			close();
		}
	};

	/** @param style of {@link ToolTip}: {@code RECREATE} or {@code NO_RECREATE} */
	protected PassingTip(Control over, int style) {
		super(over, style, false);
		this.over = over;
	}

	/** Looks what there is to tell about the point of an event, and keeps it. */
	protected abstract boolean find(Event event);

	@Override
	protected final boolean shouldCreateToolTip(Event event) {
		if (!super.shouldCreateToolTip(event) || !find(event)) {
			return false;
		}
		hide(); // what is open now, before it is noted that this one is
		isOpen = true;
		over.getDisplay().addListener(SWT.PreEvent, keys);
		return true;
	}

	protected final boolean isOpen() {
		return isOpen;
	}

	/** To be called when something else may be under the pointer. */
	public final void close() {
		if (isOpen) {
			hide();
			closed();
		}
	}

	private void closed() {
		isOpen = false;
		over.getDisplay().removeListener(SWT.PreEvent, keys);
	}

	@Override
	protected final void afterHideToolTip(Event event) {
		closed();
	}
}

package org.assay.ui.testing;

import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Where on the display a control can be seen; UI thread only. */
final class Seen {

	private Seen() {
	}

	/** All of it, with the frame the window manager put around a window, as far as it is on the display. */
	static Rectangle whole(Control control) {
		Display display = control.getDisplay();
		// a dialog has a parent too, but its place is one on the display
		Rectangle bounds = control instanceof Shell ? control.getBounds()
				: display.map(control.getParent(), null, control.getBounds());
		return bounds.intersection(display.getBounds());
	}

	/** The part of it that is not scrolled away. */
	static Rectangle part(Control control) {
		Rectangle seen = whole(control);
		for (Composite around = control.getParent(); around != null; around = around.getParent()) {
			if (around instanceof ScrolledComposite) {
				seen = seen.intersection(control.getDisplay().map(around, null, around.getClientArea()));
			}
		}
		return seen;
	}

	/** Whether the words can be seen from top to bottom. */
	static boolean isWhole(Control control) {
		return part(control).height == whole(control).height;
	}
}

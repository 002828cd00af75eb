package org.assay.app;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * Gives the focus to the active part when its window comes to the front and nothing in it has the focus: what had it may have gone
 * while a dialog was open, and keys would do nothing until a click.
 */
final class PartFocus {
	private PartFocus() {
	}

	/** From now on, as long as the window is open. */
	static void keep(IWorkbenchWindow window) {
		// after the window has given the focus back to what had it before
		window.getShell().addListener(SWT.Activate, e -> e.display.asyncExec(() -> give(window)));
	}

	private static void give(IWorkbenchWindow window) {
		Shell shell = window.getShell();
		if (shell == null || shell.isDisposed() || window.getActivePage() == null) {
			return;
		}
		Display display = shell.getDisplay();
		Control focused = display.getFocusControl();
		IWorkbenchPart part = window.getActivePage().getActivePart();
		if (display.getActiveShell() == shell && part != null && (focused == null || focused == shell)) {
			part.setFocus();
		}
	}
}

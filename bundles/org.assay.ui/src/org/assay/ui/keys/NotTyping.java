package org.assay.ui.keys;

import org.assay.ui.UiIds;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;

/** Keeps the context on in which a single letter or sign may be a key: while the focus is not where one types. */
public final class NotTyping {
	private final IWorkbench workbench;
	private final IContextService contexts;
	private IContextActivation active;

	private NotTyping(IWorkbench workbench) {
		this.workbench = workbench;
		contexts = workbench.getService(IContextService.class);
	}

	/** Follows the focus as long as the program runs. UI thread only. */
	public static void follow(IWorkbench workbench) {
		NotTyping follower = new NotTyping(workbench);
		Display display = workbench.getDisplay();
		display.addFilter(SWT.FocusIn, follower::focused);
		follower.moved(display.getFocusControl());
	}

	private void focused(Event event) {
		if (event.widget instanceof Control control) {
			moved(control);
		}
	}

	private void moved(Control focus) {
		boolean isFree = focus != null && isInWindow(focus) && !isForTyping(focus);
		if (isFree && active == null) {
			active = contexts.activateContext(UiIds.NOT_TYPING);
		} else if (!isFree && active != null) {
			contexts.deactivateContext(active);
			active = null;
		}
	}

	private boolean isInWindow(Control focus) {
		for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
			if (window.getShell() == focus.getShell()) {
				return true;
			}
		}
		return false;
	}

	private static boolean isForTyping(Control focus) {
		return switch (focus) {
		case StyledText text -> text.getEditable();
		case Text text -> text.getEditable();
		case Combo combo -> (combo.getStyle() & SWT.READ_ONLY) == 0;
		case CCombo combo -> combo.getEditable();
		case Spinner spinner -> true;
		case DateTime date -> true;
		default -> false;
		};
	}
}

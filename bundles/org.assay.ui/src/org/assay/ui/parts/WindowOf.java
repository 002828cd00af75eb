package org.assay.ui.parts;

import java.util.Optional;
import org.assay.core.OpenCase;
import org.assay.ui.session.CaseSession;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** What a handler needs to know about the window it runs in. */
public record WindowOf(IWorkbenchWindow window, CaseSession session) {

	/** The window of the event, or the active one. */
	public static WindowOf of(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		return new WindowOf(window, window.getService(CaseSession.class));
	}

	/** The case of the window. */
	public Optional<OpenCase> open() {
		return session.get();
	}

	/** For dialogs. */
	public Shell shell() {
		return window.getShell();
	}
}

package org.assay.ui.parts;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.assay.core.OpenCase;
import org.assay.ui.session.CaseSession;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** What a handler needs to know about the window it runs in. */
public record WindowOf(IWorkbenchWindow window, CaseSession session) {

	/** The window of the event, or the active one. */
	public static WindowOf of(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		return new WindowOf(window, window.getService(CaseSession.class));
	}

	/** The window a control is in, in a dialog or a part of its own, too; nothing while the window is being made. */
	public static Optional<WindowOf> of(Control control) {
		if (!PlatformUI.isWorkbenchRunning()) {
			return Optional.empty();
		}
		List<IWorkbenchWindow> windows = List.of(PlatformUI.getWorkbench().getWorkbenchWindows());
		return Stream.<Composite>iterate(control.getShell(), Objects::nonNull, Composite::getParent)
				.flatMap(shell -> windows.stream().filter(window -> window.getShell() == shell)).findFirst()
				.map(window -> new WindowOf(window, window.getService(CaseSession.class)));
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

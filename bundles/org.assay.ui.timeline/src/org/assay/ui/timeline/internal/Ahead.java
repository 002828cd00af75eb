package org.assay.ui.timeline.internal;

import java.util.HashMap;
import java.util.Map;
import org.assay.ui.ActiveCase;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Has the times of each window's case read before the timeline is shown for the first time. */
public final class Ahead implements IStartup, IWindowListener {
	private final Map<IWorkbenchWindow, ReadingAhead> windows = new HashMap<>();

	@Override
	public void earlyStartup() {
		IWorkbench workbench = PlatformUI.getWorkbench();
		workbench.getDisplay().asyncExec(() -> {
			workbench.addWindowListener(this);
			for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
				windowOpened(window);
			}
		});
	}

	@Override
	public void windowOpened(IWorkbenchWindow window) {
		windows.computeIfAbsent(window,
				w -> new ReadingAhead(w.getService(ActiveCase.class), w.getShell().getDisplay()));
	}

	@Override
	public void windowClosed(IWorkbenchWindow window) {
		ReadingAhead ahead = windows.remove(window);
		if (ahead != null) {
			ahead.dispose();
		}
	}

	@Override
	public void windowActivated(IWorkbenchWindow window) {
		// nothing begins with it
	}

	@Override
	public void windowDeactivated(IWorkbenchWindow window) {
		// nothing ends with it
	}
}

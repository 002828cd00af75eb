package org.assay.ui.testing;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Dialogs that a failed test left open. */
final class Dialogs {

	private Dialogs() {
	}

	/** Closes every visible window but those of the workbench, the newest first. */
	static void closeAll() {
		UiThread.run(() -> {
			Set<Shell> windows = Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows())
					.map(IWorkbenchWindow::getShell).collect(Collectors.toSet());
			Arrays.stream(UiThread.display().getShells()).filter(s -> !windows.contains(s)).toList().reversed()
					.forEach(Dialogs::close);
		});
		UiThread.settle();
	}

	private static void close(Shell shell) {
		if (!shell.isDisposed() && shell.isVisible() && !shell.getText().isEmpty()) {
			shell.close();
		}
	}
}

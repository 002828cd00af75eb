package org.assay.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.ui.IWorkbenchWindow;

/** Which case a window shows, kept with the layout: each window has its own. */
final class WindowCase {
	private static final String KEY = "org.assay.app.case";

	private WindowCase() {
	}

	/** Folder of the case that the window showed when it was closed with the program. */
	static Optional<Path> of(IWorkbenchWindow window) {
		String folder = state(window).get(KEY);
		try {
			return Optional.ofNullable(folder).map(Path::of);
		} catch (InvalidPathException e) {
			ILog.of(WindowCase.class).warn("The case of a window is left out: " + folder, e);
			return Optional.empty();
		}
	}

	/** @param folder empty when the window shows none */
	static void keep(IWorkbenchWindow window, Optional<Path> folder) {
		folder.map(Path::toString).ifPresentOrElse(name -> state(window).put(KEY, name),
				() -> state(window).remove(KEY));
	}

	private static Map<String, String> state(IWorkbenchWindow window) {
		return window.getService(MWindow.class).getPersistedState();
	}
}

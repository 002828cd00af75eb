package org.assay.ui.analysis.internal.script;

import java.io.IOException;
import java.nio.file.Path;
import org.assay.analysis.script.CaseScripts;
import org.assay.analysis.script.ScriptException;
import org.assay.analysis.script.ScriptFolder;
import org.assay.core.OpenCase;
import org.assay.ui.analysis.internal.Runs;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;

/** Runs the script of a file on a case, after asking what has to be asked. */
final class ScriptRuns {
	private ScriptRuns() {
	}

	static void start(IWorkbenchWindow window, OpenCase open, Path file) {
		try {
			boolean isOwn = ScriptFolder.isUsers(open.folder(), file);
			Runs.start(window, open, CaseScripts.of(open.folder()).read(file, isOwn));
		} catch (ScriptException e) {
			MessageDialog.openError(window.getShell(), Words.Editor_window, e.getMessage());
		} catch (IOException e) {
			ILog.of(ScriptRuns.class).error("The script could not be read.", e);
			MessageDialog.openError(window.getShell(), Words.Editor_window, file + ": " + e.getMessage());
		}
	}
}

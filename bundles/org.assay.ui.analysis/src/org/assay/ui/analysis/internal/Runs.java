package org.assay.ui.analysis.internal;

import java.util.List;
import java.util.Map;
import org.assay.analysis.registry.RegisteredAnalysis;
import org.assay.analysis.script.CaseScripts.CaseScript;
import org.assay.core.OpenCase;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;

/** Runs one analysis on the case of a window, after asking for what it takes. UI thread only. */
public final class Runs {
	private Runs() {
	}

	/** Runs a script once the analyst has agreed to it. */
	public static void start(IWorkbenchWindow window, OpenCase open, CaseScript script) {
		if (Offered.isAgreed(script, window.getShell())) {
			start(window, open, script.registered());
		}
	}

	static void start(IWorkbenchWindow window, OpenCase open, RegisteredAnalysis analysis) {
		Map<String, String> arguments = Map.of();
		if (!analysis.declaration().parameters().isEmpty()) {
			ArgumentsDialog dialog = new ArgumentsDialog(window.getShell(), analysis.declaration(),
					CaseChoices.of(open));
			if (dialog.open() != Window.OK) {
				return;
			}
			arguments = dialog.arguments();
		}
		List<Run> runs = List.of(new Run(analysis, arguments));
		new AnalysisJob(analysis.declaration().name(), window, open, runs, true).schedule();
	}
}

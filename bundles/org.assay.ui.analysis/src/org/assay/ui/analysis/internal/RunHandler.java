package org.assay.ui.analysis.internal;

import java.util.List;
import java.util.Map;
import org.assay.analysis.registry.RegisteredAnalysis;
import org.assay.core.OpenCase;
import org.assay.ui.parts.WindowOf;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;

/** Runs the analysis the parameter names, after asking for what it takes. */
public class RunHandler extends AbstractHandler {
	/** Parameter of the command: id of the analysis. */
	static final String ANALYSIS = "analysis";

	@Override
	public Object execute(ExecutionEvent event) {
		WindowOf window = WindowOf.of(event);
		window.open().ifPresent(open -> Offered.find(open, event.getParameter(ANALYSIS), window.shell())
				.ifPresent(chosen -> run(window, open, chosen)));
		return null;
	}

	private static void run(WindowOf window, OpenCase open, RegisteredAnalysis analysis) {
		Map<String, String> arguments = Map.of();
		if (!analysis.declaration().parameters().isEmpty()) {
			ArgumentsDialog dialog = new ArgumentsDialog(window.shell(), analysis.declaration(), CaseChoices.of(open));
			if (dialog.open() != Window.OK) {
				return;
			}
			arguments = dialog.arguments();
		}
		List<Run> runs = List.of(new Run(analysis, arguments));
		new AnalysisJob(analysis.declaration().name(), window.window(), open, runs, true).schedule();
	}
}

package org.assay.ui.analysis.internal;

import java.util.List;
import java.util.Map;
import org.assay.analysis.registry.AnalysisRegistry;
import org.assay.ui.parts.WindowOf;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Runs the analyses that run when nobody chooses: reads the articles and compares them. */
public class ReadAllHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		WindowOf window = WindowOf.of(event);
		List<Run> runs = AnalysisRegistry.ofPlatform().byDefault().stream().map(a -> new Run(a, Map.of())).toList();
		window.open().ifPresent(
				open -> new AnalysisJob(Messages.Run_all, window.window(), open, runs, false).schedule());
		return null;
	}
}

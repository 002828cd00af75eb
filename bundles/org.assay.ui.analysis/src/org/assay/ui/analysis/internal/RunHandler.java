package org.assay.ui.analysis.internal;

import org.assay.ui.parts.WindowOf;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Runs the analysis the parameter names, after asking for what it takes. */
public class RunHandler extends AbstractHandler {
	/** Parameter of the command: id of the analysis. */
	static final String ANALYSIS = "analysis";

	@Override
	public Object execute(ExecutionEvent event) {
		WindowOf window = WindowOf.of(event);
		window.open().ifPresent(open -> Offered.find(open, event.getParameter(ANALYSIS), window.shell())
				.ifPresent(chosen -> Runs.start(window.window(), open, chosen)));
		return null;
	}
}

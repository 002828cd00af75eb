package org.assay.analysis.script;

import org.assay.analysis.Arguments;
import org.assay.analysis.CaseView;
import org.assay.analysis.Findings;
import org.assay.analysis.Progress;

/** A script that is ready to run, once. */
@FunctionalInterface
public interface CompiledScript {

	/**
	 * Runs on the thread of the caller.
	 *
	 * @param budget to be asked often; throws when the script must stop
	 * @throws ScriptException when the script fails; with the line
	 */
	Findings run(CaseView view, Arguments arguments, Progress progress, Budget budget) throws ScriptException;
}

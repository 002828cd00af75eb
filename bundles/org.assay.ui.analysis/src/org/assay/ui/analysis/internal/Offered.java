package org.assay.ui.analysis.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.analysis.registry.AnalysisRegistry;
import org.assay.analysis.registry.RegisteredAnalysis;
import org.assay.analysis.script.CaseScripts;
import org.assay.analysis.script.CaseScripts.CaseScript;
import org.assay.analysis.script.ScriptTrust;
import org.assay.core.OpenCase;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

/** What can be run on a case: the analyses of plug-ins, and scripts once the analyst has agreed to them. */
final class Offered {
	private Offered() {
	}

	static List<RegisteredAnalysis> analyses() {
		return AnalysisRegistry.ofPlatform().all();
	}

	/** The scripts of the case and the user's. What is wrong with others is logged. */
	static List<RegisteredAnalysis> scripts(Optional<OpenCase> open) {
		List<RegisteredAnalysis> scripts = new ArrayList<>();
		open.ifPresent(c -> {
			CaseScripts all = CaseScripts.of(c.folder());
			all.all().forEach(s -> scripts.add(s.registered()));
			all.problems().forEach(ILog.of(Offered.class)::warn);
		});
		return scripts;
	}

	/** @return what has this id; empty when nothing has, or when the analyst does not agree to the script */
	static Optional<RegisteredAnalysis> find(OpenCase open, String id, Shell shell) {
		Optional<RegisteredAnalysis> contributed = AnalysisRegistry.ofPlatform().find(id);
		return contributed.isPresent() ? contributed
				: CaseScripts.of(open.folder()).find(id).filter(s -> isAgreed(s, shell)).map(CaseScript::registered);
	}

	/** Asks about a script that may not run yet, and remembers the answer. */
	static boolean isAgreed(CaseScript script, Shell shell) {
		if (script.mayRun()) {
			return true;
		}
		if (new TrustDialog(shell, script.script()).open() != Window.OK) {
			return false;
		}
		try {
			ScriptTrust.ofUser().agree(script.script());
		} catch (IOException e) {
			ILog.of(Offered.class).warn("That the script may run could not be remembered.", e);
		}
		return true;
	}
}

package org.assay.cli.internal.verbs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.assay.analysis.script.CaseScripts;
import org.assay.analysis.script.CaseScripts.CaseScript;
import org.assay.analysis.script.Grant;
import org.assay.analysis.script.ScriptAnalysis;
import org.assay.analysis.script.ScriptTrust;
import org.assay.cli.internal.run.ExitStatus;
import org.assay.cli.internal.run.VerbFailure;
import picocli.CommandLine.Option;

/** Lets a script run once the caller has agreed to it. */
final class ScriptAccess {
	static final String PREFIX = "script.";

	@Option(names = "--trust", description = "Agrees to run the script as it stands; remembered until its text changes.")
	private boolean trust;

	/** @throws VerbFailure when nobody has agreed to the script */
	ScriptAnalysis agreed(CaseScript found) throws VerbFailure, IOException {
		if (trust) {
			ScriptTrust.ofUser().agree(found.script());
		} else if (!found.mayRun()) {
			throw new VerbFailure(ExitStatus.USAGE,
					"Nobody has agreed to run " + found.script().file() + " as it stands. "
							+ wants(found.script().grants()) + "Read it, then run it with --trust.");
		}
		return found.analysis();
	}

	/** @return the script of the case, or of the user, with this id */
	static CaseScript find(Path caseFolder, String id) throws VerbFailure {
		CaseScripts scripts = CaseScripts.of(caseFolder);
		return scripts.find(id).orElseThrow(() -> new VerbFailure(ExitStatus.USAGE, "There is no script '" + id
				+ "'. 'assay list analyses CASE' names them. " + String.join(" ", scripts.problems())));
	}

	private static String wants(Set<Grant> grants) {
		return grants.isEmpty() ? ""
				: "It asks for more than the case: " + grants.stream().sorted().map(Enum::name)
						.collect(Collectors.joining(", ")) + ". ";
	}
}

package org.assay.cli.internal.verbs;

import java.io.IOException;
import java.nio.file.Path;
import org.assay.analysis.script.CaseScripts;
import org.assay.analysis.script.CaseScripts.CaseScript;
import org.assay.analysis.script.ScriptException;
import org.assay.analysis.script.ScriptFolder;
import org.assay.cli.internal.run.Console;
import org.assay.cli.internal.run.ExitStatus;
import org.assay.cli.internal.run.Verb;
import org.assay.cli.internal.run.VerbFailure;
import org.assay.core.OpenCase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code assay script}. */
@Command(name = "script", sortOptions = false, description = {
		"Runs an analysis that is written as a script, on a case.",
		"A script that stands in the case may have come with it and runs only when you have agreed to it; so does one that "
				+ "asks for files or the network." }, footer = { "",
						"Example: assay script my-case late-claims.groovy --param days=3",
						"Exit status: 3 when the script cannot be read; 5 when it failed, with the line; the case is as it "
								+ "was." })
public final class ScriptVerb extends Verb {
	@Mixin
	private final RunOptions options = new RunOptions();
	@Mixin
	private final ScriptAccess access = new ScriptAccess();
	@Parameters(index = "0", paramLabel = "CASE", description = "Folder of the case.")
	private String folder;
	@Parameters(index = "1", paramLabel = "FILE", description = "The script.")
	private String file;

	public ScriptVerb(Console console) {
		super(console);
	}

	@Override
	public Integer call() throws IOException, VerbFailure {
		Path caseFolder = console().path(folder);
		CaseScript script = read(caseFolder, console().path(file));
		try (OpenCase open = CaseAccess.toChange(folder, console())) {
			options.run(open, access.agreed(script), console());
		}
		return ExitStatus.OK;
	}

	private static CaseScript read(Path caseFolder, Path script) throws VerbFailure, IOException {
		try {
			CaseScript read = CaseScripts.of(caseFolder).read(script, false);
			boolean isOwn = !ScriptFolder.isIn(caseFolder, script) && read.script().grants().isEmpty()
					|| ScriptFolder.isUsers(caseFolder, script);
			return new CaseScript(read.analysis(), read.mayRun() || isOwn);
		} catch (ScriptException e) {
			throw new VerbFailure(ExitStatus.UNUSABLE, e.getMessage());
		}
	}
}

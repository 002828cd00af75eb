package org.assay.cli.internal.verbs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.assay.analysis.Analysis;
import org.assay.analysis.registry.AnalysisRegistry;
import org.assay.analysis.registry.RegisteredAnalysis;
import org.assay.cli.internal.run.Console;
import org.assay.cli.internal.run.ExitStatus;
import org.assay.cli.internal.run.Verb;
import org.assay.cli.internal.run.VerbFailure;
import org.assay.core.OpenCase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay analyze}. */
@Command(name = "analyze", aliases = "analyse", sortOptions = false, description = {
		"Runs analyses on a case and brings what "
				+ "they propose into it. What the analyst has decided stays as it is.",
		"Without --analysis, those that run by default ('assay list analyses' marks them)." }, footer = { "",
				"Example: assay analyze my-case --analysis ID --param speaker=Holm --json",
				"'assay list analyses --help-for ID' says what an analysis does and takes.",
				"Exit status: 4 when another program holds the case; 5 when an analysis failed; what the analyses "
						+ "before it proposed is saved." })
public final class AnalyzeVerb extends Verb {
	@Option(names = { "-a",
			"--analysis" }, paramLabel = "ID", description = "Runs this analysis; may be given several times.")
	private List<String> ids = new ArrayList<>();
	@Mixin
	private final RunOptions options = new RunOptions();
	@Mixin
	private final ScriptAccess access = new ScriptAccess();
	@Parameters(paramLabel = "CASE", description = "Folder of the case.")
	private String folder;

	public AnalyzeVerb(Console console) {
		super(console);
	}

	@Override
	public Integer call() throws IOException, VerbFailure {
		if (!options.values().isEmpty() && ids.size() != 1) {
			throw new VerbFailure(ExitStatus.USAGE, "--param needs exactly one --analysis that it is meant for.");
		}
		List<Analysis> analyses = chosen();
		try (OpenCase open = CaseAccess.toChange(folder, console())) {
			for (Analysis analysis : analyses) {
				options.run(open, analysis, console());
			}
		}
		return ExitStatus.OK;
	}

	private List<Analysis> chosen() throws VerbFailure, IOException {
		AnalysisRegistry registry = AnalysisRegistry.ofPlatform();
		if (ids.isEmpty()) {
			return registry.byDefault().stream().map(RegisteredAnalysis::analysis).toList();
		}
		List<Analysis> chosen = new ArrayList<>();
		for (String id : ids) {
			chosen.add(id.startsWith(ScriptAccess.PREFIX) && registry.find(id).isEmpty()
					? access.agreed(ScriptAccess.find(console().path(folder), id))
					: Chosen.analysis(registry, id).analysis());
		}
		return chosen;
	}
}

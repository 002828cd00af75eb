package org.assay.cli.internal.verbs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.assay.analysis.ArgumentException;
import org.assay.analysis.Progress;
import org.assay.analysis.registry.AnalysisRegistry;
import org.assay.analysis.registry.RegisteredAnalysis;
import org.assay.analysis.result.Result;
import org.assay.analysis.run.AnalysisFailedException;
import org.assay.analysis.run.AnalysisOutcome;
import org.assay.analysis.run.AnalysisRunner;
import org.assay.analysis.run.CaseSnapshot;
import org.assay.cli.internal.run.Console;
import org.assay.cli.internal.run.ExitStatus;
import org.assay.cli.internal.run.Verb;
import org.assay.cli.internal.run.VerbFailure;
import org.assay.core.OpenCase;
import org.assay.exchange.result.ResultFormat;
import org.assay.exchange.result.TextOf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay analyze}. */
@Command(name = "analyze", aliases = "analyse", sortOptions = false, description = {
		"Runs analyses on a case and brings what "
				+ "they propose into it. What the analyst has decided stays as it is.",
		"Without --analysis, those that run by default ('assay list analyses' marks them)." }, footer = { "",
				"Exit status: 4 when another program holds the case; 5 when an analysis failed; what the analyses "
						+ "before it proposed is saved." })
public final class AnalyzeVerb extends Verb {
	@Option(names = { "-a",
			"--analysis" }, paramLabel = "ID", description = "Runs this analysis; may be given several times.")
	private List<String> ids = new ArrayList<>();
	@Option(names = { "-s",
			"--set" }, paramLabel = "PARAMETER=VALUE", description = "Sets a parameter; needs exactly one --analysis.")
	private Map<String, String> values = new LinkedHashMap<>();
	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "How results are written: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
	private ResultFormat format;
	@Option(names = { "-d",
			"--results" }, paramLabel = "FOLDER", description = "Writes each result to a file in this folder instead of standard output.")
	private String resultFolder;
	@Option(names = { "-q", "--quiet" }, description = "Says nothing about progress.")
	private boolean quiet;
	@Parameters(paramLabel = "CASE", description = "Folder of the case.")
	private String folder;

	public AnalyzeVerb(Console console) {
		super(console);
	}

	@Override
	public Integer call() throws IOException, VerbFailure {
		if (!values.isEmpty() && ids.size() != 1) {
			throw new VerbFailure(ExitStatus.USAGE, "--set needs exactly one --analysis that it is meant for.");
		}
		List<RegisteredAnalysis> analyses = chosen();
		try (OpenCase open = CaseAccess.toChange(folder, console())) {
			for (RegisteredAnalysis analysis : analyses) {
				run(open, analysis);
			}
		}
		return ExitStatus.OK;
	}

	private List<RegisteredAnalysis> chosen() throws VerbFailure {
		AnalysisRegistry registry = AnalysisRegistry.ofPlatform();
		if (ids.isEmpty()) {
			return registry.byDefault();
		}
		List<RegisteredAnalysis> chosen = new ArrayList<>();
		for (String id : ids) {
			chosen.add(registry.find(id).orElseThrow(() -> new VerbFailure(ExitStatus.USAGE,
					"There is no analysis '" + id + "'. 'assay list analyses' names them.")));
		}
		return chosen;
	}

	private void run(OpenCase open, RegisteredAnalysis analysis) throws VerbFailure, IOException {
		try {
			AnalysisOutcome outcome = new AnalysisRunner().run(open, analysis.analysis(), values,
					quiet ? Progress.none() : new MessageProgress(console()));
			open.save();
			write(open, analysis, outcome);
			if (!quiet) {
				console().message(analysis.declaration().name() + ": " + outcome.added() + " new, " + outcome.updated()
						+ " changed, " + outcome.removed() + " gone, " + outcome.kept() + " as before.");
			}
		} catch (ArgumentException e) {
			throw new VerbFailure(ExitStatus.USAGE, e.getMessage());
		} catch (AnalysisFailedException e) {
			throw new VerbFailure(ExitStatus.ANALYSIS, e.getMessage());
		} catch (CancellationException e) {
			throw new VerbFailure(ExitStatus.ANALYSIS, analysis.declaration().name() + " was cancelled.");
		}
	}

	private void write(OpenCase open, RegisteredAnalysis analysis, AnalysisOutcome outcome)
			throws IOException, VerbFailure {
		CaseSnapshot view = CaseSnapshot.of(open);
		TextOf texts = id -> view.document(id).map(d -> d.text());
		for (Result result : outcome.results()) {
			Optional<String> text = format.write(result, texts);
			if (text.isEmpty()) {
				console().message(
						"assay: " + result.title() + " cannot be written as " + format + "; use --format json.");
			} else if (resultFolder == null) {
				console().out().print(text.get());
			} else {
				Path target = console().path(resultFolder);
				Files.createDirectories(target);
				Files.writeString(target.resolve(analysis.id() + "." + result.id() + "." + format.extension()),
						text.get());
			}
		}
	}
}

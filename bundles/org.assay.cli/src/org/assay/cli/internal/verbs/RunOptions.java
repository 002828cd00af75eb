package org.assay.cli.internal.verbs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.assay.analysis.Analysis;
import org.assay.analysis.ArgumentException;
import org.assay.analysis.Declaration;
import org.assay.analysis.result.Result;
import org.assay.analysis.run.AnalysisFailedException;
import org.assay.analysis.run.AnalysisOutcome;
import org.assay.analysis.run.AnalysisRunner;
import org.assay.analysis.run.CaseSnapshot;
import org.assay.cli.internal.run.Console;
import org.assay.cli.internal.run.ExitStatus;
import org.assay.cli.internal.run.VerbFailure;
import org.assay.core.OpenCase;
import org.assay.exchange.result.TextOf;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What verbs that run an analysis have in common: its parameters, where results go, and how progress is said. */
final class RunOptions {
	@Option(names = { "-p",
			"--param" }, paramLabel = "NAME=VALUE", description = "Sets a parameter; may be given several times.")
	private final Map<String, String> values = new LinkedHashMap<>();
	@Mixin
	private final FormatOptions format = new FormatOptions();
	@Option(names = { "-d",
			"--results" }, paramLabel = "FOLDER", description = "Writes each result to a file in this folder instead of standard output.")
	private String resultFolder;
	@Option(names = "--progress", paramLabel = "HOW", defaultValue = "text", description = "How standard error is told how far it is: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
	private ProgressFormat progress;

	Map<String, String> values() {
		return values;
	}

	/** Runs the analysis, saves the case and writes the results. */
	void run(OpenCase open, Analysis analysis, Console console) throws VerbFailure, IOException {
		Declaration declaration = analysis.declaration();
		try {
			AnalysisOutcome outcome = new AnalysisRunner().run(open, analysis, values,
					progress.of(console, "analysis", declaration.id()));
			open.save();
			write(open, outcome, console);
			if (progress == ProgressFormat.text) {
				console.message(declaration.name() + ": " + outcome.added() + " new, " + outcome.updated()
						+ " changed, " + outcome.removed() + " gone, " + outcome.kept() + " as before.");
			}
		} catch (ArgumentException e) {
			throw new VerbFailure(ExitStatus.USAGE, e.getMessage());
		} catch (AnalysisFailedException e) {
			throw new VerbFailure(ExitStatus.ANALYSIS, e.getMessage());
		} catch (CancellationException e) {
			throw new VerbFailure(ExitStatus.ANALYSIS, declaration.name() + " was cancelled.");
		}
	}

	private void write(OpenCase open, AnalysisOutcome outcome, Console console) throws IOException, VerbFailure {
		CaseSnapshot view = CaseSnapshot.of(open);
		TextOf texts = id -> view.document(id).map(d -> d.text());
		for (Result result : outcome.results()) {
			Optional<String> text = format.chosen().write(result, texts);
			if (text.isEmpty()) {
				console.message("assay: " + result.title() + " cannot be written as " + format.chosen()
						+ "; use --json.");
			} else if (resultFolder == null) {
				console.out().print(text.get());
			} else {
				Path target = console.path(resultFolder);
				Files.createDirectories(target);
				Files.writeString(target.resolve(outcome.analysis().id() + "." + result.id() + "."
						+ format.chosen().extension()), text.get());
			}
		}
	}
}

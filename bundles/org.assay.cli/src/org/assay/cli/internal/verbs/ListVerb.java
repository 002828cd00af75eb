package org.assay.cli.internal.verbs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.assay.analysis.registry.AnalysisRegistry;
import org.assay.analysis.registry.RegisteredAnalysis;
import org.assay.analysis.result.TableResult;
import org.assay.analysis.run.CaseSnapshot;
import org.assay.analysis.script.CaseScripts;
import org.assay.cli.internal.run.Console;
import org.assay.cli.internal.run.ExitStatus;
import org.assay.cli.internal.run.Verb;
import org.assay.cli.internal.run.VerbFailure;
import org.assay.core.OpenCase;
import org.assay.exchange.result.TextOf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay list}. */
@Command(name = "list", sortOptions = false, description = "Lists what a case holds, or the analyses there are.", footer = {
		"", "Examples: assay list claims my-case --format csv",
		"          assay list analyses --help-for org.assay.analyses.claims",
		"Exit status: 3 when the case cannot be used." })
public final class ListVerb extends Verb {
	@Mixin
	private final FormatOptions format = new FormatOptions();
	@Option(names = "--help-for", paramLabel = "ID", description = "With analyses: says what this one does, takes and gives.")
	private String helpFor;
	@Parameters(index = "0", paramLabel = "WHAT", description = "${COMPLETION-CANDIDATES}.")
	private Listing what;
	@Parameters(index = "1", arity = "0..1", paramLabel = "CASE", description = "Folder of the case; with analyses its scripts are listed too.")
	private String folder;

	public ListVerb(Console console) {
		super(console);
	}

	@Override
	public Integer call() throws IOException, VerbFailure {
		if (helpFor != null) {
			help();
			return ExitStatus.OK;
		}
		if (what == Listing.analyses) {
			print(AnalysisTable.of(analyses()), CaseTables.nothing());
			return ExitStatus.OK;
		}
		if (folder == null) {
			throw new VerbFailure(ExitStatus.USAGE, "Of which case? 'assay list " + what + " CASE'.");
		}
		try (OpenCase open = CaseAccess.toRead(folder, console())) {
			CaseTables tables = new CaseTables(CaseSnapshot.of(open), open);
			print(what.of(tables), tables.texts());
		}
		return ExitStatus.OK;
	}

	private void help() throws VerbFailure {
		if (what != Listing.analyses) {
			throw new VerbFailure(ExitStatus.USAGE, "--help-for goes with 'assay list analyses'.");
		}
		RegisteredAnalysis analysis = folder != null && helpFor.startsWith(ScriptAccess.PREFIX)
				? ScriptAccess.find(console().path(folder), helpFor).registered()
				: Chosen.analysis(AnalysisRegistry.ofPlatform(), helpFor);
		AnalysisHelp.lines(analysis.declaration(), analysis.contributor()).forEach(console()::line);
	}

	/** Those of plug-ins and, when a case is given, its scripts and the user's. */
	private List<RegisteredAnalysis> analyses() throws VerbFailure {
		List<RegisteredAnalysis> all = new ArrayList<>(AnalysisRegistry.ofPlatform().all());
		if (folder != null) {
			CaseScripts scripts = CaseScripts.of(console().path(folder));
			scripts.all().forEach(s -> all.add(s.registered()));
			scripts.problems().forEach(p -> console().message("assay: " + p));
		}
		return all;
	}

	private void print(TableResult table, TextOf texts) {
		format.chosen().write(table, texts).ifPresent(console().out()::print);
	}
}

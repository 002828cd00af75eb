package org.assay.cli.internal.verbs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.assay.cli.internal.run.Console;
import org.assay.cli.internal.run.ExitStatus;
import org.assay.cli.internal.run.Verb;
import org.assay.cli.internal.run.VerbFailure;
import org.assay.core.OpenCase;
import org.assay.exchange.exporting.Exporters;
import org.assay.exchange.exporting.Exporters.Registered;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay export}. */
@Command(name = "export", sortOptions = false, description = {
		"Writes a case as one file, in a format that Assay or a plug-in knows.",
		"Without --as it lists the formats: id, ending, name." }, footer = { "",
				"Exit status: 3 when the case cannot be used or the file not written." })
public final class ExportVerb extends Verb {
	@Option(names = "--as", paramLabel = "ID", description = "The format.")
	private String id;
	@Option(names = { "-o", "--output" }, paramLabel = "FILE", description = "Where to; otherwise to standard output.")
	private String output;
	@Parameters(paramLabel = "CASE", arity = "0..1", description = "Folder of the case.")
	private String folder;

	public ExportVerb(Console console) {
		super(console);
	}

	@Override
	public Integer call() throws IOException, VerbFailure {
		List<Registered> all = Exporters.installed().all();
		if (id == null) {
			all.forEach(e -> console().line(e.id() + "\t" + e.ending() + "\t" + e.name()));
			return ExitStatus.OK;
		}
		Registered exporter = all.stream().filter(e -> e.id().equals(id)).findFirst()
				.orElseThrow(() -> new VerbFailure(ExitStatus.USAGE,
						"There is no format '" + id + "'. 'assay export' lists those there are."));
		if (folder == null) {
			throw new VerbFailure(ExitStatus.USAGE, "Which case? 'assay export CASE --as " + id + "'.");
		}
		write(exporter);
		return ExitStatus.OK;
	}

	private void write(Registered exporter) throws IOException, VerbFailure {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (OpenCase open = CaseAccess.toRead(folder, console())) {
			exporter.exporter().write(open, bytes);
		} catch (RuntimeException | LinkageError e) {
			throw new VerbFailure(ExitStatus.ANALYSIS, exporter.name() + " failed: " + e);
		}
		if (output == null) {
			console().out().write(bytes.toByteArray());
		} else {
			WholeFile.write(console().path(output), bytes.toByteArray());
		}
	}
}

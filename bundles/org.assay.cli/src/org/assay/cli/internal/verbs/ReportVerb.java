package org.assay.cli.internal.verbs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.assay.cli.internal.run.Console;
import org.assay.cli.internal.run.ExitStatus;
import org.assay.cli.internal.run.Verb;
import org.assay.cli.internal.run.VerbFailure;
import org.assay.core.OpenCase;
import org.assay.report.CaseReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay report}. */
@Command(name = "report", sortOptions = false, description = {
		"Writes a case as one HTML file that needs nothing else.",
		"Every statement links to the exact words it rests on; what was rejected is left out." }, footer = { "",
				"Exit status: 3 when the case cannot be used or the file not written." })
public final class ReportVerb extends Verb {
	@Option(names = { "-o", "--output" }, paramLabel = "FILE", description = "Where to; otherwise to standard output.")
	private String output;
	@Parameters(paramLabel = "CASE", description = "Folder of the case.")
	private String folder;

	public ReportVerb(Console console) {
		super(console);
	}

	@Override
	public Integer call() throws IOException, VerbFailure {
		String html;
		try (OpenCase open = CaseAccess.toRead(folder, console())) {
			html = CaseReport.html(open);
		}
		if (output == null) {
			console().out().print(html);
		} else {
			WholeFile.write(console().path(output), html.getBytes(StandardCharsets.UTF_8));
		}
		return ExitStatus.OK;
	}
}

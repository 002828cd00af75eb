package org.assay.cli.internal.verbs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.assay.cli.internal.run.Console;
import org.assay.cli.internal.run.ExitStatus;
import org.assay.cli.internal.run.Verb;
import org.assay.cli.internal.run.VerbFailure;
import org.assay.core.Notice;
import org.assay.core.OpenCase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code assay validate}. */
@Command(name = "validate", sortOptions = false, description = {
		"Checks a case: files and their hashes, links, dates, and "
				+ "whether every span still covers its words.",
		"Changes nothing." }, footer = { "", "Writes one line for each finding: severity, place, message.",
				"Exit status: 1 when anything worse than an information was found." })
public final class ValidateVerb extends Verb {
	@Parameters(paramLabel = "CASE", description = "Folder of the case.")
	private String folder;

	public ValidateVerb(Console console) {
		super(console);
	}

	@Override
	public Integer call() throws IOException, VerbFailure {
		List<Notice> found;
		try (OpenCase open = CaseAccess.toRead(folder, console())) {
			found = new ArrayList<>(open.isReadOnly() ? open.notices().stream().skip(1).toList() : open.notices());
			found.addAll(open.validate());
		}
		found.forEach(n -> console().line(n.severity() + "\t" + n.place() + "\t" + n.message()));
		if (found.isEmpty()) {
			console().message("The case is in order.");
		}
		boolean bad = found.stream().anyMatch(n -> n.severity() != Notice.Severity.info);
		return bad ? ExitStatus.PARTLY : ExitStatus.OK;
	}
}

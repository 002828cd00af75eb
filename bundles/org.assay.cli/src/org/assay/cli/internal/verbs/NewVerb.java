package org.assay.cli.internal.verbs;

import java.io.IOException;
import java.nio.file.Path;
import org.assay.cli.internal.run.Console;
import org.assay.cli.internal.run.ExitStatus;
import org.assay.cli.internal.run.Verb;
import org.assay.cli.internal.run.VerbFailure;
import org.assay.core.CaseStore;
import org.assay.core.OpenCase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay new}. */
@Command(name = "new", sortOptions = false, description = "Makes an empty case: a folder that people can read and keep in git.", footer = {
		"", "Exit status: 3 when the folder cannot be used." })
public final class NewVerb extends Verb {
	@Option(names = "--name", paramLabel = "NAME", description = "Name of the case; otherwise that of the folder.")
	private String name;
	@Option(names = "--description", paramLabel = "TEXT", description = "What the case is about.")
	private String description;
	@Parameters(paramLabel = "CASE", description = "A new or empty folder.")
	private String folder;

	public NewVerb(Console console) {
		super(console);
	}

	@Override
	public Integer call() throws IOException, VerbFailure {
		Path path = console().path(folder);
		Path last = path.getFileName();
		String title = name != null ? name : last == null ? folder : last.toString();
		try (OpenCase open = new CaseStore().create(path, title)) {
			if (description != null) {
				open.change("describe", () -> open.model().setDescription(description));
				open.save();
			}
		}
		return ExitStatus.OK;
	}
}

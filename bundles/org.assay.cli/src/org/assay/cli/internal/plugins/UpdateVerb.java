package org.assay.cli.internal.plugins;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.assay.cli.internal.run.Console;
import org.assay.cli.internal.run.ExitStatus;
import org.assay.cli.internal.run.Verb;
import org.assay.cli.internal.run.VerbFailure;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code assay update}. */
@Command(name = "update", sortOptions = false, description = {
		"Takes newer versions of plug-ins that were added to this Assay.",
		"Names who made them, whether they are signed and what they add; takes them when you say --trust.",
		"Plug-ins can do whatever you can do: update only from where you trust." }, footer = { "",
				"Writes one line for each that is newer now: id, version.",
				"An open window knows them after it is started again; 'assay rollback' goes back.",
				"Exit status: 2 without --trust; 3 when the repository cannot be used, or a plug-in is not there or does not fit;",
				"nothing is changed then." })
public final class UpdateVerb extends Verb {
	@Parameters(index = "0", paramLabel = "REPOSITORY", description = "A p2 repository: folder, .zip or address; or the .jar of one plug-in.")
	private String repository;
	@Parameters(index = "1..*", arity = "0..*", paramLabel = "ID", description = "As 'assay plugins' names them; otherwise all that were added.")
	private List<String> ids = new ArrayList<>();
	@Mixin
	private final ChangeOptions options = new ChangeOptions();

	public UpdateVerb(Console console) {
		super(console);
	}

	@Override
	public Integer call() throws VerbFailure, IOException {
		PluginRepository.allowWhatIsWritten(repository);
		Installation installation = Installation.running();
		List<IInstallableUnit> units = new ArrayList<>();
		for (String id : ids) {
			units.add(installation.root(id));
		}
		try (Scratch scratch = new Scratch()) {
			PluginRepository from = PluginRepository.open(installation.agent(), repository, scratch.folder(),
					console());
			from.check();
			installation
					.update(ids.isEmpty() ? installation.added() : units, from,
							u -> options.ask(u, from, scratch.folder(), console()),
							options.monitor(console(), "update"))
					.forEach(u -> console().line(u.getId() + "\t" + u.getVersion()));
		}
		return ExitStatus.OK;
	}
}

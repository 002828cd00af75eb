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

/** {@code assay install}. */
@Command(name = "install", sortOptions = false, description = { "Adds plug-ins to this Assay.",
		"Names who made them, whether they are signed and what they add; adds them when you say --trust.",
		"Plug-ins can do whatever you can do: install only from where you trust." }, footer = { "",
				"Writes one line for each: id, version, and 'known' when it was there before.",
				"An open window knows them after it is started again.",
				"Exit status: 2 without --trust; 3 when the repository cannot be used, or a plug-in does not fit;",
				"nothing is changed then." })
public final class InstallVerb extends Verb {
	@Parameters(index = "0", paramLabel = "REPOSITORY", description = "A p2 repository: folder, .zip or address; or the .jar of one plug-in.")
	private String repository;
	@Parameters(index = "1..*", arity = "0..*", paramLabel = "ID", description = "Features or plug-ins in the repository; not needed for a .jar.")
	private List<String> ids = new ArrayList<>();
	@Mixin
	private final ChangeOptions options = new ChangeOptions();

	public InstallVerb(Console console) {
		super(console);
	}

	@Override
	public Integer call() throws VerbFailure, IOException {
		PluginRepository.allowWhatIsWritten(repository);
		List<String> wanted = new ArrayList<>(ids);
		if (wanted.isEmpty()) {
			wanted.add(
					PluginRepository.pluginId(repository, console()).orElseThrow(() -> new VerbFailure(ExitStatus.USAGE,
							"Which plug-in of " + repository + "? 'assay install " + repository + " ID'.")));
		}
		Installation installation = Installation.running();
		try (Scratch scratch = new Scratch()) {
			PluginRepository from = PluginRepository.open(installation.agent(), repository, scratch.folder(),
					console());
			List<IInstallableUnit> units = from.find(wanted);
			List<IInstallableUnit> added = units.stream().filter(u -> !installation.roots().contains(u)).toList();
			if (!added.isEmpty()) {
				installation.install(added, from, u -> options.ask(u, from, scratch.folder(), console()),
						options.monitor(console(), "install"));
			}
			units.forEach(
					u -> console().line(u.getId() + "\t" + u.getVersion() + (added.contains(u) ? "" : "\tknown")));
		}
		return ExitStatus.OK;
	}
}

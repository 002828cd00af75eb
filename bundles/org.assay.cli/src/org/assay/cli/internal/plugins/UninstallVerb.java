package org.assay.cli.internal.plugins;

import java.util.ArrayList;
import java.util.List;
import org.assay.cli.internal.run.Console;
import org.assay.cli.internal.run.ExitStatus;
import org.assay.cli.internal.run.Verb;
import org.assay.cli.internal.run.VerbFailure;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code assay uninstall}. */
@Command(name = "uninstall", sortOptions = false, description = "Takes plug-ins out of this Assay that were added to it.", footer = {
		"", "Exit status: 3 when a plug-in is not there or something needs it; nothing is changed then." })
public final class UninstallVerb extends Verb {
	@Parameters(arity = "1..*", paramLabel = "ID", description = "As 'assay plugins' names them.")
	private List<String> ids;

	public UninstallVerb(Console console) {
		super(console);
	}

	@Override
	public Integer call() throws VerbFailure {
		Installation installation = Installation.running();
		List<IInstallableUnit> units = new ArrayList<>();
		for (String id : ids) {
			IInstallableUnit unit = installation.root(id);
			if (Installation.isAssay(unit)) {
				throw new VerbFailure(ExitStatus.UNUSABLE, id + " is Assay itself. Delete its folder to be rid of it.");
			}
			units.add(unit);
		}
		installation.uninstall(units);
		units.forEach(u -> console().line(u.getId() + "\t" + u.getVersion()));
		return ExitStatus.OK;
	}
}

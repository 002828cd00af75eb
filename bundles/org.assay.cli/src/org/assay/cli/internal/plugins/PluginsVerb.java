package org.assay.cli.internal.plugins;

import org.assay.cli.internal.run.Console;
import org.assay.cli.internal.run.ExitStatus;
import org.assay.cli.internal.run.Verb;
import org.assay.cli.internal.run.VerbFailure;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import picocli.CommandLine.Command;

/** {@code assay plugins}. */
@Command(name = "plugins", sortOptions = false, description = "Lists what is installed: Assay, and the plug-ins added to it.", footer = {
		"", "Writes one line for each: id, version, name." })
public final class PluginsVerb extends Verb {

	public PluginsVerb(Console console) {
		super(console);
	}

	@Override
	public Integer call() throws VerbFailure {
		for (IInstallableUnit unit : Installation.running().roots()) {
			String name = unit.getProperty(IInstallableUnit.PROP_NAME, "en");
			console().line(unit.getId() + "\t" + unit.getVersion() + "\t" + (name == null ? "" : name));
		}
		return ExitStatus.OK;
	}
}

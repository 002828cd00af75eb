package org.assay.cli.internal.plugins;

import java.util.List;
import org.assay.cli.internal.run.Console;
import org.assay.cli.internal.run.ExitStatus;
import org.assay.cli.internal.run.Verb;
import org.assay.cli.internal.run.VerbFailure;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import picocli.CommandLine.Command;

/** {@code assay rollback}. */
@Command(name = "rollback", sortOptions = false, description = "Goes back to the plug-ins that were there before the last change; a second time takes that back.", footer = {
		"", "Writes one line for each that is not what it was: - or +, id, version.",
		"Exit status: 3 when nothing was changed yet." })
public final class RollbackVerb extends Verb {

	public RollbackVerb(Console console) {
		super(console);
	}

	@Override
	public Integer call() throws VerbFailure {
		Installation installation = Installation.running();
		List<IInstallableUnit> before = installation.roots();
		installation.rollBack();
		List<IInstallableUnit> after = Installation.running().roots();
		before.stream().filter(u -> !after.contains(u)).forEach(u -> line("-", u));
		after.stream().filter(u -> !before.contains(u)).forEach(u -> line("+", u));
		return ExitStatus.OK;
	}

	private void line(String sign, IInstallableUnit unit) {
		console().line(sign + "\t" + unit.getId() + "\t" + unit.getVersion());
	}
}

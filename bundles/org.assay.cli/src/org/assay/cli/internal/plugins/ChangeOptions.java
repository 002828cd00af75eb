package org.assay.cli.internal.plugins;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.assay.cli.internal.run.Console;
import org.assay.cli.internal.run.ExitStatus;
import org.assay.cli.internal.run.VerbFailure;
import org.assay.cli.internal.verbs.ProgressFormat;
import org.assay.plugins.PluginFacts;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import picocli.CommandLine.Option;

/** What verbs that bring plug-ins have in common: the question whether to trust them, and how progress is said. */
final class ChangeOptions {
	@Option(names = "--trust", description = "Agrees to what is named; without it, it is only named.")
	private boolean trust;
	@Option(names = "--progress", paramLabel = "HOW", defaultValue = "text", description = "How standard error is told how far it is: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
	private ProgressFormat progress;

	/** @param verb what is done, as the progress names it; a hundred units of work */
	SubMonitor monitor(Console console, String verb) {
		return SubMonitor.convert(new StepMonitor(progress.of(console, "verb", verb), verb), 100);
	}

	/**
	 * Names who made each plug-in, whether it is signed and what it adds, on standard error.
	 *
	 * @param scratch for the plug-ins, which are looked into and not run
	 * @throws VerbFailure when nobody has agreed; nothing is changed then
	 */
	void ask(List<IInstallableUnit> additions, PluginRepository from, Path scratch, Console console)
			throws VerbFailure, IOException {
		for (IInstallableUnit unit : additions) {
			if (isPlugin(unit)) {
				PluginFacts.of(unit.getId(), unit.getVersion().toString(), from.fetch(unit, scratch)).lines()
						.forEach(console::message);
			}
		}
		if (!trust) {
			throw new VerbFailure(ExitStatus.USAGE, "Nothing was changed. Plug-ins can do whatever you can do, with all"
					+ " your files and the network. If you trust who made these, say the same with --trust.");
		}
	}

	private static boolean isPlugin(IInstallableUnit unit) {
		return unit.getArtifacts().stream().anyMatch(a -> a.getClassifier().equals("osgi.bundle"));
	}
}

package org.assay.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;

/**
 * The plug-ins that were added to Assay, and whether this start goes without them: the start script decides that, when it
 * is asked to or when a start with them did not come to its end.
 *
 * @param safe     {@code asked} or {@code failed}, or empty when they are there
 * @param home     folder of Assay
 * @param starting mark that the script has left and that says a start is under way; empty when there is none
 */
record AddedPlugins(String safe, String home, String starting) {

	static AddedPlugins ofProcess() {
		return new AddedPlugins(System.getProperty("assay.safe", ""), System.getProperty("assay.home", ""),
				System.getProperty("assay.starting", ""));
	}

	/** Says that the start came to its end, so that the next one brings the plug-ins again. */
	void haveStarted() {
		if (!starting.isEmpty()) {
			Path mark = Path.of(starting);
			try {
				Files.deleteIfExists(mark);
				Files.deleteIfExists(mark.resolveSibling("failed-plugins"));
			} catch (IOException e) {
				ILog.of(AddedPlugins.class).warn("The next start will leave out the added plug-ins: " + mark, e);
			}
		}
	}

	/** What to tell the user about this start; empty when nothing is out of the ordinary. */
	String notice() {
		Set<String> leftOut = safe.isEmpty() ? Set.of() : leftOut();
		return leftOut.isEmpty() ? "" : NLS.bind("failed".equals(safe) ? Messages.Added_failed : Messages.Added_leftOut,
				String.join(", ", leftOut));
	}

	private Set<String> leftOut() {
		Path configuration = Path.of(home, "configuration");
		try {
			Set<String> all = ids(configuration.resolve("org.eclipse.equinox.simpleconfigurator/bundles.info"));
			all.removeAll(ids(configuration.resolve("assay-bundles.info")));
			return all;
		} catch (IOException e) {
			ILog.of(AddedPlugins.class).warn("Which plug-ins were added cannot be read.", e);
			return Set.of();
		}
	}

	private static Set<String> ids(Path bundles) throws IOException {
		List<String> lines = Files.readAllLines(bundles);
		return lines.stream().filter(l -> !l.startsWith("#")).flatMap(l -> Stream.of(l.split(",")).limit(1))
				.collect(Collectors.toCollection(TreeSet::new));
	}
}

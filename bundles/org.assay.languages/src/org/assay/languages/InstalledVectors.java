package org.assay.languages;

import java.util.List;
import java.util.Optional;
import org.assay.comparison.SentenceVectors;
import org.assay.plugins.Contribution;
import org.assay.plugins.ContributionReader;
import org.assay.plugins.PluginRegistry;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;

/**
 * The sentence vectors that are installed. The one place that reads the extension point. What cannot be used, be it only on
 * this machine, is logged with its plug-in and left out.
 */
public final class InstalledVectors {
	/** Id of the extension point. */
	public static final String POINT = "org.assay.languages.vectors";

	private static final ContributionReader<SentenceVectors> READER = new ContributionReader<>("sentence vectors",
			SentenceVectors.class);

	private InstalledVectors() {
	}

	/**
	 * Those that the plug-ins bring, {@link SentenceVectors#none()} when there are none for this machine; said once in the log.
	 * Loads the model the first time, which takes about a second.
	 */
	public static SentenceVectors get() {
		return OfPlugins.VECTORS;
	}

	/**
	 * The first that are there.
	 *
	 * @param log hears of those that are left out
	 */
	static SentenceVectors read(IExtensionRegistry registry, ILog log) {
		List<Contribution<SentenceVectors>> all = READER.read(registry.getConfigurationElementsFor(POINT), log, c -> {
			// the model is loaded below, and only as far as it is needed
		});
		for (Contribution<SentenceVectors> contribution : all) {
			Optional<String> why = contribution.object().missing();
			if (why.isEmpty()) {
				return new RememberedVectors(contribution.object());
			}
			log.warn("The sentence vectors of " + contribution.plugin() + " are left out: " + why.get());
		}
		return SentenceVectors.none();
	}

	/** Read when first asked for. */
	private static final class OfPlugins {
		static final SentenceVectors VECTORS = read(PluginRegistry.get(), PluginRegistry.log(InstalledVectors.class));
	}
}

package org.assay.languages;

import java.util.List;
import org.assay.plugins.Contribution;
import org.assay.plugins.ContributionReader;
import org.assay.plugins.PluginRegistry;
import org.assay.reading.DocumentReader;
import org.assay.reading.Reader;
import org.assay.reading.language.LanguagePack;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;

/**
 * The language packs that are installed, and the reader made of them. The one place that reads the extension point. A
 * contribution that cannot be used is logged with its plug-in and left out.
 */
public final class LanguagePacks {
	/** Id of the extension point. */
	public static final String POINT = "org.assay.languages.packs";

	private static final ContributionReader<LanguagePack> READER = new ContributionReader<>("language pack",
			LanguagePack.class, "language");

	private final List<LanguagePack> packs;

	/** @param log hears of contributions that are left out */
	public LanguagePacks(IExtensionRegistry registry, ILog log) {
		packs = READER.read(registry.getConfigurationElementsFor(POINT), log, LanguagePacks::check).stream()
				.map(Contribution::object).toList();
	}

	/** Those that the plug-ins bring. */
	public static LanguagePacks installed() {
		return new LanguagePacks(PluginRegistry.get(), PluginRegistry.log(LanguagePacks.class));
	}

	/** One for each language. */
	public List<LanguagePack> all() {
		return packs;
	}

	/** A reader of all these languages; nothing is loaded before the first document is read. */
	public Reader reader() {
		return new DocumentReader(packs);
	}

	private static void check(Contribution<LanguagePack> contribution) {
		String language = contribution.object().language();
		if (!contribution.id().equals(language)) {
			throw new IllegalArgumentException("the class says its language is '" + language + "'");
		}
	}
}

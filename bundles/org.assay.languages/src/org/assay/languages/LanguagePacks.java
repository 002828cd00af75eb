package org.assay.languages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.plugins.PluginRegistry;
import org.assay.reading.DocumentReader;
import org.assay.reading.Reader;
import org.assay.reading.language.LanguagePack;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;

/**
 * The language packs that are installed, and the reader made of them. The one place that reads the extension point. A
 * contribution that cannot be used is logged with its plug-in and left out.
 */
public final class LanguagePacks {
	/** Id of the extension point. */
	public static final String POINT = "org.assay.languages.packs";

	private final List<LanguagePack> packs;

	private LanguagePacks(List<LanguagePack> packs) {
		this.packs = List.copyOf(packs);
	}

	/** @param log hears of contributions that are left out */
	public LanguagePacks(IExtensionRegistry registry, ILog log) {
		this(contributed(registry, log));
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

	private static List<LanguagePack> contributed(IExtensionRegistry registry, ILog log) {
		Map<String, String> owners = new LinkedHashMap<>();
		List<LanguagePack> good = new ArrayList<>();
		List<IConfigurationElement> elements = Arrays.stream(registry.getConfigurationElementsFor(POINT))
				.sorted(Comparator.comparing(e -> e.getContributor().getName())).toList();
		for (IConfigurationElement element : elements) {
			String contributor = element.getContributor().getName();
			try {
				LanguagePack pack = create(element);
				String owner = owners.putIfAbsent(pack.language(), contributor);
				if (owner != null) {
					throw new IllegalArgumentException(owner + " contributes another one for this language");
				}
				good.add(pack);
			} catch (CoreException | RuntimeException | LinkageError e) {
				log.error("The language pack '" + element.getAttribute("language") + "' of " + contributor
						+ " is left out: " + e.getMessage(), e);
			}
		}
		return good;
	}

	private static LanguagePack create(IConfigurationElement element) throws CoreException {
		String language = element.getAttribute("language");
		if (language == null || language.isBlank()) {
			throw new IllegalArgumentException("it has no attribute 'language'");
		}
		Object object = element.createExecutableExtension("class");
		if (!(object instanceof LanguagePack pack)) {
			throw new IllegalArgumentException(object.getClass().getName() + " does not implement "
					+ LanguagePack.class.getName());
		}
		if (!language.equals(pack.language())) {
			throw new IllegalArgumentException("the class says its language is '" + pack.language() + "'");
		}
		return pack;
	}
}

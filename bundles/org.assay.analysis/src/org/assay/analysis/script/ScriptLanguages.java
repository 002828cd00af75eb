package org.assay.analysis.script;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.assay.plugins.PluginRegistry;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;

/**
 * The languages of scripts that plug-ins contribute. The one place that reads the extension point; reads it once, when
 * created. A contribution that cannot be used is logged with its plug-in and left out.
 */
public final class ScriptLanguages {
	/** Id of the extension point. */
	public static final String POINT = "org.assay.analysis.scriptLanguages";

	private final Map<String, ScriptLanguage> byEnding = new TreeMap<>();

	/** @param log hears of contributions that are left out */
	public ScriptLanguages(IExtensionRegistry registry, ILog log) {
		List<IConfigurationElement> elements = Arrays.stream(registry.getConfigurationElementsFor(POINT))
				.sorted(Comparator.comparing(e -> e.getContributor().getName())).toList();
		for (IConfigurationElement element : elements) {
			String ending = element.getAttribute("ending");
			try {
				add(ending, element);
			} catch (CoreException | RuntimeException | LinkageError e) {
				log.error("The script language '" + ending + "' of " + element.getContributor().getName()
						+ " is left out: " + e.getMessage(), e);
			}
		}
	}

	/** The languages that the plug-ins bring. */
	public static ScriptLanguages ofPlatform() {
		return new ScriptLanguages(PluginRegistry.get(), PluginRegistry.log(ScriptLanguages.class));
	}

	/** How files of scripts may end, without the dot. */
	public Set<String> endings() {
		return byEnding.keySet();
	}

	/** @param ending without the dot */
	public Optional<ScriptLanguage> find(String ending) {
		return Optional.ofNullable(byEnding.get(ending));
	}

	private void add(String ending, IConfigurationElement element) throws CoreException {
		if (ending == null || !ending.matches("[a-z0-9]+")) {
			throw new IllegalArgumentException("'ending' must be lower-case letters and digits");
		}
		if (byEnding.containsKey(ending)) {
			throw new IllegalArgumentException("another plug-in contributes this ending already");
		}
		Object object = element.createExecutableExtension("class");
		if (!(object instanceof ScriptLanguage language)) {
			throw new IllegalArgumentException(
					object.getClass().getName() + " does not implement " + ScriptLanguage.class.getName());
		}
		byEnding.put(ending, language);
	}
}

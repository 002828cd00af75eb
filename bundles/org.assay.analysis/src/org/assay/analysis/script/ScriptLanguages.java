package org.assay.analysis.script;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.assay.plugins.Contribution;
import org.assay.plugins.ContributionReader;
import org.assay.plugins.PluginRegistry;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;

/**
 * The languages of scripts that plug-ins contribute. The one place that reads the extension point; reads it once, when
 * created. A contribution that cannot be used is logged with its plug-in and left out.
 */
public final class ScriptLanguages {
	/** Id of the extension point. */
	public static final String POINT = "org.assay.analysis.scriptLanguages";

	private static final ContributionReader<ScriptLanguage> READER = new ContributionReader<>("script language",
			ScriptLanguage.class, "ending");

	private final Map<String, ScriptLanguage> byEnding = new TreeMap<>();

	/** @param log hears of contributions that are left out */
	public ScriptLanguages(IExtensionRegistry registry, ILog log) {
		READER.read(registry.getConfigurationElementsFor(POINT), log, ScriptLanguages::check)
				.forEach(c -> byEnding.put(c.id(), c.object()));
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

	private static void check(Contribution<ScriptLanguage> contribution) {
		if (!contribution.id().matches("[a-z0-9]+")) {
			throw new IllegalArgumentException("'ending' must be lower-case letters and digits");
		}
	}
}

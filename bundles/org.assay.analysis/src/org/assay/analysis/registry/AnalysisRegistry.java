package org.assay.analysis.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.analysis.Analysis;
import org.assay.analysis.Declaration;
import org.assay.plugins.Contribution;
import org.assay.plugins.ContributionReader;
import org.assay.plugins.PluginRegistry;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;

/**
 * The analyses that plug-ins contribute. The one place that reads the extension point; reads it once, when created.
 * A contribution that cannot be used is logged with its plug-in and left out.
 */
public final class AnalysisRegistry {
	/** Id of the extension point. */
	public static final String POINT = "org.assay.analysis.analyses";

	private static final ContributionReader<Analysis> READER = new ContributionReader<>("analysis", Analysis.class);

	private final Map<String, RegisteredAnalysis> byId = new LinkedHashMap<>();

	/** @param log hears of contributions that are left out */
	public AnalysisRegistry(IExtensionRegistry registry, ILog log) {
		List<RegisteredAnalysis> good = new ArrayList<>();
		READER.read(registry.getConfigurationElementsFor(POINT), log, c -> good.add(registered(c)));
		good.stream().sorted(Comparator.comparing(RegisteredAnalysis::stage).thenComparing(RegisteredAnalysis::id))
				.forEach(a -> byId.put(a.id(), a));
	}

	/** The analyses that the plug-ins bring. */
	public static AnalysisRegistry ofPlatform() {
		return new AnalysisRegistry(PluginRegistry.get(), PluginRegistry.log(AnalysisRegistry.class));
	}

	/** All analyses in the order they should run: by stage, then by id. */
	public List<RegisteredAnalysis> all() {
		return List.copyOf(byId.values());
	}

	/** Those that run when nobody chooses, in order. */
	public List<RegisteredAnalysis> byDefault() {
		return byId.values().stream().filter(RegisteredAnalysis::byDefault).toList();
	}

	public Optional<RegisteredAnalysis> find(String id) {
		return Optional.ofNullable(byId.get(id));
	}

	private static RegisteredAnalysis registered(Contribution<Analysis> contribution) {
		Declaration declaration = contribution.object().declaration();
		if (!contribution.id().equals(declaration.id())) {
			throw new IllegalArgumentException("the class declares the id '" + declaration.id() + "'");
		}
		return new RegisteredAnalysis(contribution.object(), declaration, contribution.plugin(),
				contribution.attribute("stage").map(Stage::valueOf).orElse(Stage.summarising),
				contribution.attribute("default").map(Boolean::parseBoolean).orElse(false));
	}
}

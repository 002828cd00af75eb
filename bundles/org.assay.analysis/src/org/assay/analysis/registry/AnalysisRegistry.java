package org.assay.analysis.registry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.analysis.Analysis;
import org.assay.analysis.Declaration;
import org.assay.plugins.PluginRegistry;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;

/**
 * The analyses that plug-ins contribute. The one place that reads the extension point; reads it once, when created.
 * A contribution that cannot be used is logged with its plug-in and left out.
 */
public final class AnalysisRegistry {
	/** Id of the extension point. */
	public static final String POINT = "org.assay.analysis.analyses";

	private final Map<String, RegisteredAnalysis> byId = new LinkedHashMap<>();

	/** @param log hears of contributions that are left out */
	public AnalysisRegistry(IExtensionRegistry registry, ILog log) {
		List<RegisteredAnalysis> good = new ArrayList<>();
		Map<String, String> owners = new LinkedHashMap<>();
		for (IConfigurationElement element : inOrder(registry)) {
			String contributor = element.getContributor().getName();
			String id = element.getAttribute("id");
			String owner = owners.get(id);
			if (owner != null) {
				log.error("The analysis '" + id + "' of " + contributor + " is left out: " + owner
						+ " contributes another one with the same id");
				continue;
			}
			try {
				good.add(create(element, contributor));
				owners.put(id, contributor);
			} catch (CoreException | RuntimeException | LinkageError e) {
				log.error("The analysis '" + id + "' of " + contributor + " is left out: " + e.getMessage(), e);
			}
		}
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

	/** Owners of their ids first, then by plug-in, so that the same plug-ins always give the same analyses. */
	private static List<IConfigurationElement> inOrder(IExtensionRegistry registry) {
		return Arrays.stream(registry.getConfigurationElementsFor(POINT))
				.sorted(Comparator.comparing((IConfigurationElement e) -> ownsItsId(e) ? 0 : 1)
						.thenComparing(e -> e.getContributor().getName()))
				.toList();
	}

	private static boolean ownsItsId(IConfigurationElement element) {
		String id = element.getAttribute("id");
		return id != null && id.startsWith(element.getContributor().getName() + ".");
	}

	private static RegisteredAnalysis create(IConfigurationElement element, String contributor) throws CoreException {
		String id = element.getAttribute("id");
		if (id == null || id.isBlank()) {
			throw new IllegalArgumentException("it has no attribute 'id'");
		}
		Object object = element.createExecutableExtension("class");
		if (!(object instanceof Analysis analysis)) {
			throw new IllegalArgumentException(object.getClass().getName() + " does not implement "
					+ Analysis.class.getName());
		}
		Declaration declaration = analysis.declaration();
		if (!id.equals(declaration.id())) {
			throw new IllegalArgumentException("the class declares the id '" + declaration.id() + "'");
		}
		return new RegisteredAnalysis(analysis, declaration, contributor, stage(element.getAttribute("stage")),
				Boolean.parseBoolean(element.getAttribute("default")));
	}

	private static Stage stage(String name) {
		return name == null ? Stage.summarising : Stage.valueOf(name);
	}
}

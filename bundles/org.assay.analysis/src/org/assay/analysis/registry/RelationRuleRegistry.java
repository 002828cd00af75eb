package org.assay.analysis.registry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.comparison.relations.RelationRule;
import org.assay.comparison.rules.OwnRules;
import org.assay.plugins.PluginRegistry;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;

/**
 * The rules that relate documents: Assay's own and those that plug-ins contribute. The one place that reads the extension
 * point; reads it once, when created. A contribution that cannot be used is logged with its plug-in and left out.
 *
 * @since 0.1
 */
public final class RelationRuleRegistry {
	/** Id of the extension point. */
	public static final String POINT = "org.assay.analysis.relationRules";

	private final List<RelationRule> rules = new ArrayList<>(OwnRules.all());

	/** @param log hears of contributions that are left out, and of rules that fail */
	public RelationRuleRegistry(IExtensionRegistry registry, ILog log) {
		Map<String, String> owners = new HashMap<>();
		rules.forEach(r -> owners.put(r.id(), "org.assay.comparison"));
		for (IConfigurationElement element : inOrder(registry)) {
			String contributor = element.getContributor().getName();
			String id = element.getAttribute("id");
			String owner = owners.get(id);
			if (owner != null) {
				log.error("The relation rule '" + id + "' of " + contributor + " is left out: " + owner
						+ " contributes another one with the same id");
				continue;
			}
			try {
				rules.add(new GuardedRule(create(element, id), contributor, log));
				owners.put(id, contributor);
			} catch (CoreException | RuntimeException | LinkageError e) {
				log.error("The relation rule '" + id + "' of " + contributor + " is left out: " + e.getMessage(), e);
			}
		}
	}

	/** Assay's own and those that plug-ins bring. */
	public static List<RelationRule> ofPlatform() {
		return new RelationRuleRegistry(PluginRegistry.get(), PluginRegistry.log(RelationRuleRegistry.class)).all();
	}

	/** Assay's own first, then by id. */
	public List<RelationRule> all() {
		return List.copyOf(rules);
	}

	private static List<IConfigurationElement> inOrder(IExtensionRegistry registry) {
		return Arrays.stream(registry.getConfigurationElementsFor(POINT))
				.sorted(Comparator.comparing((IConfigurationElement e) -> String.valueOf(e.getAttribute("id")))
						.thenComparing(e -> e.getContributor().getName()))
				.toList();
	}

	private static RelationRule create(IConfigurationElement element, String id) throws CoreException {
		if (id == null || id.isBlank()) {
			throw new IllegalArgumentException("it has no attribute 'id'");
		}
		Object object = element.createExecutableExtension("class");
		if (!(object instanceof RelationRule rule)) {
			throw new IllegalArgumentException(object.getClass().getName() + " does not implement "
					+ RelationRule.class.getName());
		}
		if (!id.equals(rule.id())) {
			throw new IllegalArgumentException("the class has the id '" + rule.id() + "'");
		}
		return rule;
	}
}

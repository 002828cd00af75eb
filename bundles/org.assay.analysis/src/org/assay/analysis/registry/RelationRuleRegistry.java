package org.assay.analysis.registry;

import java.util.List;
import org.assay.comparison.relations.RelationRule;
import org.assay.plugins.Contribution;
import org.assay.plugins.ContributionReader;
import org.assay.plugins.PluginRegistry;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;

/**
 * The rules that relate documents, Assay's own among them. The one place that reads the extension point; reads it once, when
 * created. A contribution that cannot be used is logged with its plug-in and left out.
 *
 * @since 0.1
 */
public final class RelationRuleRegistry {
	/** Id of the extension point. */
	public static final String POINT = "org.assay.analysis.relationRules";
	private static final ContributionReader<RelationRule> READER = new ContributionReader<>("relation rule",
			RelationRule.class);

	private final List<RelationRule> rules;

	/** @param log hears of contributions that are left out, and of rules that fail */
	public RelationRuleRegistry(IExtensionRegistry registry, ILog log) {
		rules = READER.read(registry.getConfigurationElementsFor(POINT), log, RelationRuleRegistry::check).stream()
				.map(c -> (RelationRule) new GuardedRule(c.object(), c.plugin(), log)).toList();
	}

	/** Those that the plug-ins bring. */
	public static List<RelationRule> ofPlatform() {
		return new RelationRuleRegistry(PluginRegistry.get(), PluginRegistry.log(RelationRuleRegistry.class)).all();
	}

	public List<RelationRule> all() {
		return rules;
	}

	private static void check(Contribution<RelationRule> contribution) {
		String id = contribution.object().id();
		if (!contribution.id().equals(id)) {
			throw new IllegalArgumentException("the class has the id '" + id + "'");
		}
	}
}

package org.assay.analysis.registry;

import java.util.List;
import org.assay.comparison.relations.RelationRule;
import org.assay.comparison.relations.Story;
import org.assay.comparison.relations.TypedRelation;
import org.eclipse.core.runtime.ILog;

/** A contributed rule that cannot spoil the work of the others: when it fails, the log says so and it found nothing. */
record GuardedRule(RelationRule rule, String contributor, ILog log) implements RelationRule {

	@Override
	public String id() {
		return rule.id();
	}

	@Override
	public List<TypedRelation> find(Story story) {
		try {
			return List.copyOf(rule.find(story));
		} catch (RuntimeException | LinkageError e) {
			log.error(
					"The relation rule '" + id() + "' of " + contributor
							+ " failed; what it would have found is missing",
					e);
			return List.of();
		}
	}
}

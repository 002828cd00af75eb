package org.assay.analysis.registry;

import java.util.List;
import java.util.Objects;
import org.assay.comparison.relations.RelationRule;
import org.assay.comparison.relations.Story;
import org.assay.comparison.relations.TypedRelation;
import org.eclipse.core.runtime.ILog;

/** A contributed rule that cannot spoil the work of the others: when it fails, the log says so and it found nothing. */
record GuardedRule(RelationRule rule, String contributor, ILog log) implements RelationRule {

	/** Rules have no state, so two of one class find the same. */
	@Override
	public boolean equals(Object other) {
		return other instanceof GuardedRule guarded && guarded.rule.getClass() == rule.getClass()
				&& guarded.contributor.equals(contributor);
	}

	@Override
	public int hashCode() {
		return Objects.hash(rule.getClass(), contributor);
	}

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

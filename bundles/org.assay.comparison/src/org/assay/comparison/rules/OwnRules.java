package org.assay.comparison.rules;

import java.util.List;
import org.assay.comparison.relations.RelationRule;

/** The rules that Assay brings itself. */
public final class OwnRules {

	private OwnRules() {
	}

	public static List<RelationRule> all() {
		return List.of(new FigureRelations(), new FigureClash(), new ConditionDropped(), new ConditionAtFigure(),
				new HedgeDropped(), new PolarityClash(), new StanceClash(), new NegotiationClash(), new ScopeChange(),
				new QuoteVariant(), new AttributionClash(), new SameDay(), new DateClash(), new OneSilent());
	}
}

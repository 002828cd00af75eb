package org.assay.comparison.rules;

import java.util.List;
import org.assay.comparison.figures.FigureUse;
import org.assay.comparison.relations.RelationRule;
import org.assay.comparison.relations.Side;
import org.assay.comparison.relations.Story;
import org.assay.comparison.relations.TypedRelation;
import org.assay.reading.Why;

/** One number for one thing, for two things, and in two units at a rate that the case holds. */
public final class FigureRelations implements RelationRule {

	@Override
	public String id() {
		return "relation.figures";
	}

	@Override
	public List<TypedRelation> find(Story story) {
		return story.figureRelations().stream().map(r -> TypedRelation.of(r.relation(), side(r.a()),
				side(r.b()), Why.of(r.rule(), r.why(), r.confidence(), r.a().words(), r.b().words()))).toList();
	}

	private static Side side(FigureUse use) {
		return new Side(use.documentId(), use.figure().span(), use.figure().referent());
	}
}

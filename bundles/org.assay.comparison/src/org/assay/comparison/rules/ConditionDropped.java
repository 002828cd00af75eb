package org.assay.comparison.rules;

import java.util.List;
import java.util.stream.Stream;
import org.assay.comparison.Relation;
import org.assay.comparison.relations.ClaimPair;
import org.assay.comparison.relations.RelationRule;
import org.assay.comparison.relations.Side;
import org.assay.comparison.relations.Story;
import org.assay.comparison.relations.TypedRelation;
import org.assay.reading.Why;

/** One document says what a statement depends on, the other makes the statement without it. */
public final class ConditionDropped implements RelationRule {

	@Override
	public String id() {
		return "relation.condition-dropped";
	}

	@Override
	public List<TypedRelation> find(Story story) {
		return story.claimsAcross().stream().filter(ClaimPair::isSameMatter)
				.flatMap(p -> Stream.of(p, p.turned()))
				.filter(p -> !p.a().conditions().isEmpty() && p.b().conditions().isEmpty())
				.filter(p -> p.b().hedges().isEmpty() || !p.a().hedges().isEmpty()).map(this::relation)
				.toList();
	}

	private TypedRelation relation(ClaimPair pair) {
		String condition = pair.placeA().document().line(pair.a().conditions().getFirst());
		return TypedRelation.of(Relation.conditionDropped, Side.of(pair.placeA(), pair.a().conditions().getFirst()),
				pair.sideB(), Why.of(id(), "The first depends on \"" + condition + "\", the second names no condition.",
						0.6, condition));
	}
}

package org.assay.comparison.rules;

import java.util.ArrayList;
import java.util.List;
import org.assay.comparison.Relation;
import org.assay.comparison.groups.Groups;
import org.assay.comparison.relations.RelationRule;
import org.assay.comparison.relations.Side;
import org.assay.comparison.relations.Story;
import org.assay.comparison.relations.Story.FigureAt;
import org.assay.comparison.relations.TypedRelation;
import org.assay.reading.Why;

/**
 * One telling number in two claims that say the same of the same, where the words beside it do not say what it counts: "the
 * company was fined £180,000".
 */
public final class FigureInClaim implements RelationRule {

	@Override
	public String id() {
		return "relation.figure-in-claim";
	}

	@Override
	public List<TypedRelation> find(Story story) {
		Groups<String> told = Groups.byEquality();
		story.figureRelations().stream().filter(r -> r.relation() == Relation.equal)
				.forEach(r -> told.join(r.a().id(), r.b().id()));
		List<TypedRelation> found = new ArrayList<>();
		for (OneNumber number : OneNumber.in(story)) {
			String a = number.a().use().id();
			String b = number.b().use().id();
			if (!told.root(a).equals(told.root(b))) {
				told.join(a, b);
				found.add(relation(number.a(), number.b()));
			}
		}
		return found;
	}

	private TypedRelation relation(FigureAt a, FigureAt b) {
		return TypedRelation.of(Relation.equal, Side.of(a.passage(), a.use().figure().span()),
				Side.of(b.passage(), b.use().figure().span()), Why.of(id(),
						"Both give " + a.use().words().replaceAll("\\s+", " ")
								+ " where they say the same of the same.",
						0.7,
						a.use().words(), b.use().words()));
	}
}

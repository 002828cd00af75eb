package org.assay.analysis.stubs;

import java.util.List;
import org.assay.comparison.Relation;
import org.assay.comparison.relations.RelationRule;
import org.assay.comparison.relations.Side;
import org.assay.comparison.relations.Story;
import org.assay.comparison.relations.TypedRelation;
import org.assay.reading.Why;

/** The example of the extension point. */
public class SameSentence implements RelationRule {
	public static final String ID = "org.assay.analysis.tests.same";

	@Override
	public String id() {
		return ID;
	}

	@Override
	public List<TypedRelation> find(Story story) {
		return story.across().stream().filter(p -> p.a().text().equals(p.b().text()))
				.map(p -> TypedRelation.of(Relation.equal, Side.of(p.a(), p.a().span()), Side.of(p.b(), p.b().span()),
						Why.of(id(), "Both have the same sentence.", 0.9)))
				.toList();
	}
}

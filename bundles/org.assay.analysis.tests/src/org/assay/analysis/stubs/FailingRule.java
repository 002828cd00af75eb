package org.assay.analysis.stubs;

import java.util.List;
import org.assay.comparison.relations.RelationRule;
import org.assay.comparison.relations.Story;
import org.assay.comparison.relations.TypedRelation;

/** Fails whenever it is asked. */
public class FailingRule implements RelationRule {

	@Override
	public String id() {
		return "org.assay.analysis.tests.failing";
	}

	@Override
	public List<TypedRelation> find(Story story) {
		throw new IllegalStateException("no relations today");
	}
}

package org.assay.comparison.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assay.comparison.Relation;
import org.assay.comparison.figures.FigureComparison;
import org.assay.comparison.figures.FigureRelation;
import org.assay.comparison.figures.FigureUse;
import org.assay.comparison.passages.Passage;
import org.assay.comparison.relations.RelationRule;
import org.assay.comparison.relations.Side;
import org.assay.comparison.relations.Story;
import org.assay.comparison.relations.TypedRelation;
import org.assay.reading.Why;

/** One number for one thing, for two things, and in two units at a rate that the case holds. */
public final class FigureRelations implements RelationRule {
	private static final int SHARED = 2;

	@Override
	public String id() {
		return "relation.figures";
	}

	@Override
	public List<TypedRelation> find(Story story) {
		Set<String> ofOneThing = new HashSet<>();
		OneNumber.in(story).forEach(n -> ofOneThing.add(place(n.a().use(), n.b().use())));
		return story.figureRelations().stream().filter(r -> isOfOneMatter(story, r))
				.filter(r -> r.relation() != Relation.sameFigureOtherReferent
						|| !ofOneThing.contains(place(r.a(), r.b())))
				.map(r -> TypedRelation.of(r.relation(), side(r.a()),
						side(r.b()), Why.of(r.rule(), r.why(), r.confidence(), r.a().words(), r.b().words())))
				.toList();
	}

	/** A small number for the same kind of thing, "two women", is found in any two reports; more must be shared. */
	private static boolean isOfOneMatter(Story story, FigureRelation relation) {
		if (relation.relation() != Relation.equal || FigureComparison.isTelling(relation.a().figure())) {
			return true;
		}
		Passage a = story.at(relation.a()).passage();
		Passage b = story.at(relation.b()).passage();
		Set<String> shared = new HashSet<>(a.terms());
		shared.retainAll(b.terms());
		Set<String> names = new HashSet<>(a.names());
		names.retainAll(b.names());
		return shared.size() + names.size() >= SHARED;
	}

	private static String place(FigureUse a, FigureUse b) {
		return a.id().compareTo(b.id()) < 0 ? a.id() + " " + b.id() : b.id() + " " + a.id();
	}

	private static Side side(FigureUse use) {
		return new Side(use.documentId(), use.figure().span(), use.figure().referent());
	}
}

package org.assay.comparison.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.comparison.Relation;
import org.assay.comparison.figures.FigureRelation;
import org.assay.comparison.figures.FigureUse;
import org.assay.comparison.passages.Assertion;
import org.assay.comparison.passages.Passage;
import org.assay.comparison.relations.RelationRule;
import org.assay.comparison.relations.Side;
import org.assay.comparison.relations.Story;
import org.assay.comparison.relations.Story.FigureAt;
import org.assay.comparison.relations.TypedRelation;
import org.assay.comparison.words.Conditions;
import org.assay.reading.Why;
import org.assay.text.Span;

/** Two documents give one number for one thing, one on a condition, the other without it. */
public final class ConditionAtFigure implements RelationRule {

	@Override
	public String id() {
		return "relation.condition-at-figure";
	}

	@Override
	public List<TypedRelation> find(Story story) {
		Map<String, TypedRelation> found = new LinkedHashMap<>();
		for (FigureRelation relation : story.figureRelations()) {
			if (relation.relation() == Relation.equal) {
				dropped(story, relation.a(), relation.b()).forEach(r -> found.putIfAbsent(r.a() + " " + r.b(), r));
				dropped(story, relation.b(), relation.a()).forEach(r -> found.putIfAbsent(r.a() + " " + r.b(), r));
			}
		}
		return List.copyOf(found.values());
	}

	private List<TypedRelation> dropped(Story story, FigureUse a, FigureUse b) {
		List<TypedRelation> found = new ArrayList<>();
		Optional<Span> condition = condition(story.at(a).passage(), a);
		boolean elsewhere = story.figures(b.documentId()).stream().filter(f -> isSame(f, b))
				.anyMatch(f -> condition(f.passage(), f.use()).isPresent());
		if (condition.isPresent() && !elsewhere) {
			String words = story.at(a).passage().document().line(condition.get());
			found.add(TypedRelation.of(Relation.conditionDropped, Side.of(story.at(a).passage(), condition.get()),
					Side.of(story.at(b).passage(), b.figure().span()).labelled(b.figure().referent()),
					Why.of(id(), "The first gives " + a.words() + " on the condition \"" + words
							+ "\", the second names no condition.", 0.6, a.words(), words)));
		}
		return found;
	}

	private static boolean isSame(FigureAt at, FigureUse use) {
		return at.use().figure().unit().equals(use.figure().unit())
				&& at.use().figure().value().compareTo(use.figure().value()) == 0;
	}

	/** The condition of the claim that the figure belongs to. */
	private static Optional<Span> condition(Passage passage, FigureUse use) {
		Span figure = use.figure().span();
		List<Assertion> claims = passage.assertions().stream()
				.filter(a -> a.claim().figures().stream().anyMatch(f -> f.span().equals(figure))).toList();
		return claims.isEmpty()
				? Conditions.find(passage.document().text(), passage.span()).stream()
						.filter(c -> !c.overlaps(figure)).findFirst()
				: claims.stream().flatMap(a -> a.conditions().stream()).findFirst();
	}
}

package org.assay.comparison.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assay.comparison.Relation;
import org.assay.comparison.passages.Passage;
import org.assay.comparison.passages.PassagePair;
import org.assay.comparison.relations.RelationRule;
import org.assay.comparison.relations.Side;
import org.assay.comparison.relations.Story;
import org.assay.comparison.relations.TypedRelation;
import org.assay.reading.TimeExpression;
import org.assay.reading.Why;

/** Finds one day under two names: "Monday" here, "3 March 2031" there, in sentences that tell of the same. */
public final class SameDay implements RelationRule {
	private static final int DAY = "2031-03-03".length();
	private static final int WORDS = 2;

	@Override
	public String id() {
		return "relation.same-day";
	}

	@Override
	public List<TypedRelation> find(Story story) {
		List<TypedRelation> found = new ArrayList<>();
		Set<String> told = new HashSet<>();
		for (PassagePair pair : story.across()) {
			if (pair.a().isStatement() && pair.b().isStatement() && pair.sharedWords() >= WORDS) {
				for (TimeExpression a : pair.a().times()) {
					sameDay(pair, a).ifPresent(b -> {
						String once = pair.a().document().id() + pair.b().document().id() + a.value();
						if (told.add(once)) {
							found.add(relation(pair, a, b));
						}
					});
				}
			}
		}
		return found;
	}

	/** A date that one gives in full and the other only by a word that the day of publication explains. */
	private static Optional<TimeExpression> sameDay(PassagePair pair, TimeExpression a) {
		return pair.b().times().stream()
				.filter(b -> a.value().length() == DAY && a.value().equals(b.value())
						&& a.anchor().isEmpty() != b.anchor().isEmpty())
				.findFirst();
	}

	private TypedRelation relation(PassagePair pair, TimeExpression a, TimeExpression b) {
		return TypedRelation.of(Relation.equal, Side.of(pair.a(), a.span()), Side.of(pair.b(), b.span()),
				Why.of(id(),
						"\"" + words(pair.a(), a) + "\" and \"" + words(pair.b(), b) + "\" are one day, " + a.value()
								+ ".",
						0.6, a.arithmetic(), b.arithmetic()));
	}

	private static String words(Passage passage, TimeExpression time) {
		return passage.document().line(time.span());
	}
}

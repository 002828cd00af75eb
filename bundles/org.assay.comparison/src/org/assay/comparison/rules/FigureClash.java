package org.assay.comparison.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assay.comparison.Relation;
import org.assay.comparison.figures.FigureComparison;
import org.assay.comparison.passages.Assertion;
import org.assay.comparison.passages.Passage;
import org.assay.comparison.passages.PassagePair;
import org.assay.comparison.relations.ClaimPair;
import org.assay.comparison.relations.RelationRule;
import org.assay.comparison.relations.Side;
import org.assay.comparison.relations.Story;
import org.assay.comparison.relations.TypedRelation;
import org.assay.reading.Figure;
import org.assay.reading.Why;

/**
 * Two numbers for one thing, further apart than rounding and words such as "about" or "at least" allow. Within one document
 * that is a self-contradiction.
 */
public final class FigureClash implements RelationRule {
	private static final int WORDS = 2;

	@Override
	public String id() {
		return "relation.figure-clash";
	}

	@Override
	public List<TypedRelation> find(Story story) {
		List<TypedRelation> found = new ArrayList<>();
		Stream.concat(story.across().stream(), story.within().stream())
				.filter(p -> p.a().isStatement() && p.b().isStatement() && p.shared().size() >= WORDS)
				.forEach(pair -> story.figures(pair.a()).forEach(a -> story.figures(pair.b()).stream()
						.filter(b -> isClash(story, pair, a, b)).map(b -> relation(story, pair, a, b))
						.forEach(found::add)));
		return found;
	}

	private static boolean isClash(Story story, PassagePair pair, Figure a, Figure b) {
		return FigureComparison.clash(story.use(pair.a(), a.span()), story.use(pair.b(), b.span()))
				&& !isGiven(story, pair.b().document().id(), a) && !isGiven(story, pair.a().document().id(), b)
				&& areOfOneMatter(pair, a, b);
	}

	/** Whether a document gives the same number for the same thing somewhere, so that it is no other number for it. */
	private static boolean isGiven(Story story, String document, Figure figure) {
		return story.figures(document).stream().map(f -> f.use().figure())
				.anyMatch(f -> f.value().compareTo(figure.value()) == 0 && f.unit().equals(figure.unit())
						&& f.span() != figure.span() && FigureComparison.sameReferent(f, figure));
	}

	/** The claims around both numbers say the same kind of thing of the same, at times that do not exclude each other. */
	private static boolean areOfOneMatter(PassagePair pair, Figure a, Figure b) {
		for (var first : pair.a().assertions()) {
			for (var second : pair.b().assertions()) {
				if (first.span().contains(a.span()) && second.span().contains(b.span())) {
					ClaimPair claims = ClaimPair.of(pair, first, second);
					if (claims.isSameEvent() && claims.isTimeCompatible() && !isOfOtherPeriod(pair, first, second)
							&& first.isNegative() == second.isNegative()) {
						return true;
					}
				}
			}
		}
		return false;
	}

	/** Whether one counts since a day, or until one, and the other does not: "1.5 billion in the quarter", "2.2 billion since". */
	private static boolean isOfOtherPeriod(PassagePair pair, Assertion first, Assertion second) {
		return !first.claim().times().isEmpty() && !second.claim().times().isEmpty()
				&& !Bounds.of(pair.a().document(), first).equals(Bounds.of(pair.b().document(), second));
	}

	private TypedRelation relation(Story story, PassagePair pair, Figure a, Figure b) {
		boolean own = pair.isWithinOneDocument();
		String referent = story.use(pair.a(), a.span()).referent();
		String of = referent.isEmpty() ? a.unit() : referent;
		return TypedRelation.of(own ? Relation.selfContradiction : Relation.figureClash,
				Side.of(pair.a(), a.span()).labelled(a.referent()), Side.of(pair.b(), b.span()).labelled(b.referent()),
				Why.of(id(), words(pair.a(), a) + " and " + words(pair.b(), b) + " are given for "
						+ (of.isEmpty() ? "the same" : of) + (own ? " in one document." : "."), 0.6,
						words(pair.a(), a), words(pair.b(), b)));
	}

	private static String words(Passage passage, Figure figure) {
		return passage.document().line(figure.span());
	}
}

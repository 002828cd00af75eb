package org.assay.comparison.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assay.comparison.Relation;
import org.assay.comparison.relations.ClaimPair;
import org.assay.comparison.relations.RelationRule;
import org.assay.comparison.relations.Story;
import org.assay.comparison.relations.TypedRelation;
import org.assay.comparison.words.Vocabulary;
import org.assay.reading.Claim.Modality;
import org.assay.reading.Why;
import org.assay.text.Span;

/** One document says that something may be so, the other that it is. */
public final class HedgeDropped implements RelationRule {
	private static final Set<String> RELATIVES = Set.of("which", "who", "whose", "where");

	@Override
	public String id() {
		return "relation.hedge-dropped";
	}

	@Override
	public List<TypedRelation> find(Story story) {
		return story.claimsAcross().stream().filter(ClaimPair::isSameMatter)
				.flatMap(p -> Stream.of(p, p.turned())).filter(HedgeDropped::isDropped).map(this::relation).toList();
	}

	private static boolean isDropped(ClaimPair pair) {
		return !pair.a().hedges().isEmpty() && pair.b().hedges().isEmpty()
				&& isPlain(pair.b().claim().modality()) && pair.a().isNegative() == pair.b().isNegative()
				&& pair.a().isAgainst() == pair.b().isAgainst() && isOfTheSame(pair);
	}

	/** Whether the other says what the hedge stands before: "potentially suspicious" hedges nothing but the suspicion. */
	private static boolean isOfTheSame(ClaimPair pair) {
		Span hedge = pair.a().hedges().getFirst();
		if (!pair.a().span().contains(hedge) && isAside(pair)) {
			return false;
		}
		return pair.placeA().words(pair.a().span()).stream().filter(w -> w.span().begin() >= hedge.end())
				.filter(Vocabulary.english()::isContent).filter(w -> pair.a().terms().contains(w.root())).findFirst()
				.map(w -> pair.b().terms().contains(w.root())).orElse(true);
	}

	/** Whether a claim is a clause about something that is named before, to which a hedge before that does not reach. */
	private static boolean isAside(ClaimPair pair) {
		return pair.placeA().words(pair.a().span()).stream().findFirst().filter(w -> RELATIVES.contains(w.lower()))
				.isPresent();
	}

	/** As a fact, or as what is going to be one. */
	private static boolean isPlain(Modality modality) {
		return modality == Modality.asserted || modality == Modality.intended;
	}

	private TypedRelation relation(ClaimPair pair) {
		String hedge = pair.placeA().document().words(pair.a().hedges().getFirst());
		return TypedRelation.of(Relation.hedgeDropped, pair.sideA(), pair.sideB(), Why.of(id(),
				"The first says it with \"" + hedge + "\", the second as a plain fact.", 0.6, hedge));
	}
}

package org.assay.comparison.rules;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.assay.comparison.Relation;
import org.assay.comparison.passages.Assertion;
import org.assay.comparison.relations.ClaimPair;
import org.assay.comparison.relations.ClaimPair.Match;
import org.assay.comparison.relations.RelationRule;
import org.assay.comparison.relations.Story;
import org.assay.comparison.relations.TypedRelation;
import org.assay.reading.Claim.Role;
import org.assay.reading.Why;

/** One document says that something is so, the other that it is not, or the opposite of it. Within one document that is a self-contradiction. */
public final class PolarityClash implements RelationRule {
	/** So many words in common do where what is said of the subject stands in other words, or is only pointed to. */
	private static final int COMMON = 3;
	private static final Set<String> NOBODY = Set.of("no one", "nobody", "nothing", "none");

	@Override
	public String id() {
		return "relation.polarity-clash";
	}

	@Override
	public List<TypedRelation> find(Story story) {
		return Stream.concat(story.claimsAcross().stream(), story.claimsWithin().stream())
				.filter(PolarityClash::isClash).map(this::relation).toList();
	}

	private static boolean isClash(ClaimPair pair) {
		boolean plain = pair.a().conditions().isEmpty() && pair.b().conditions().isEmpty();
		boolean object = pair.object() == Match.same || pair.common().size() >= COMMON || isOfNobody(pair.a())
				|| isOfNobody(pair.b());
		boolean negated = object && pair.isSameMatter() && pair.a().isNegative() != pair.b().isNegative()
				&& pair.a().isAsserted() && pair.b().isAsserted();
		boolean opposite = pair.isOppositeMatter() && pair.a().isNegative() == pair.b().isNegative();
		return plain && pair.isTimeCompatible() && !pair.hasOtherFigures() && (negated || opposite);
	}

	/** Whether a claim denies all that could be said of its subject and verb: "the police arrested no one". */
	private static boolean isOfNobody(Assertion claim) {
		return claim.isNegative() && claim.object().isEmpty() && !claim.subject().isEmpty()
				&& claim.claim().slots().stream()
						.anyMatch(s -> s.role() == Role.what && NOBODY.contains(s.value().toLowerCase(Locale.ROOT)));
	}

	private TypedRelation relation(ClaimPair pair) {
		String how = pair.isOppositeMatter() ? "The two say opposite things of the same subject."
				: pair.a().isNegative() ? "The first denies what the second says is so."
						: "The second denies what the first says is so.";
		return TypedRelation.of(
				pair.passages().isWithinOneDocument() ? Relation.selfContradiction : Relation.polarityClash,
				pair.sideA(), pair.sideB(),
				Why.of(id(), how, 0.6, String.join(", ", pair.common().stream().sorted().toList())));
	}
}

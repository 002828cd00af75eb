package org.assay.comparison.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.comparison.Relation;
import org.assay.comparison.passages.Quoted;
import org.assay.comparison.relations.ClaimPair;
import org.assay.comparison.relations.RelationRule;
import org.assay.comparison.relations.Side;
import org.assay.comparison.relations.Story;
import org.assay.comparison.relations.TypedRelation;
import org.assay.reading.Attribution.Stance;
import org.assay.reading.Why;

/**
 * One document has somebody deny or doubt what the other asserts; or both have one speaker dispute something, but not the
 * same thing.
 */
public final class StanceClash implements RelationRule {
	private static final double HALF = 0.5;
	private static final double MOST = 0.7;
	private static final int WORDS = 2;
	/** So many disputes of a speaker are compared with each later one. */
	private static final int PLACES = 40;

	@Override
	public String id() {
		return "relation.stance-clash";
	}

	@Override
	public List<TypedRelation> find(Story story) {
		List<TypedRelation> found = new ArrayList<>();
		for (ClaimPair pair : story.claimsAcross()) {
			if (pair.a().isAgainst() != pair.b().isAgainst() && !pair.isOppositeMatter() && isSameContent(pair)) {
				found.add(claims(pair));
			}
		}
		disputes(story, found);
		return found;
	}

	/** What is denied on one side is what the other asserts, whoever does; what may be can be doubted without a clash. */
	private static boolean isSameContent(ClaimPair pair) {
		boolean doubted = pair.a().stance() == Stance.doubts || pair.b().stance() == Stance.doubts;
		boolean hedged = doubted && !(pair.a().hedges().isEmpty() && pair.b().hedges().isEmpty());
		return !hedged && pair.common().size() >= WORDS && pair.share() >= HALF && pair.isTimeCompatible()
				&& pair.a().isNegative() == pair.b().isNegative() && (pair.isSameMatter() || pair.share() >= MOST);
	}

	private TypedRelation claims(ClaimPair pair) {
		String against = pair.a().isAgainst() ? "first" : "second";
		Stance stance = pair.a().isAgainst() ? pair.a().stance() : pair.b().stance();
		return TypedRelation.of(Relation.stanceClash, pair.sideA(), pair.sideB(),
				Why.of(id(), "In the " + against + " somebody " + stance + " what the other says is so.", 0.6,
						String.join(", ", pair.common().stream().sorted().toList())));
	}

	/** One speaker's doubt of two different things, one a figure or an estimate in both. */
	private void disputes(Story story, List<TypedRelation> found) {
		Map<String, List<Dispute>> bySpeaker = new HashMap<>();
		for (Quoted doubt : story.quoted()) {
			if (doubt.attribution().stance() == Stance.doubts && !doubt.speaker().isEmpty()
					&& Evaluations.isOfAmount(doubt)) {
				Dispute dispute = new Dispute(doubt, Evaluations.objects(doubt));
				List<Dispute> earlier = bySpeaker.computeIfAbsent(doubt.speaker(), s -> new ArrayList<>());
				earlier.stream().filter(dispute::isOfOther).forEach(other -> found.add(relation(other, dispute)));
				if (earlier.size() < PLACES) {
					earlier.add(dispute);
				}
			}
		}
	}

	private static TypedRelation relation(Dispute one, Dispute other) {
		Quoted a = one.quoted();
		Quoted b = other.quoted();
		return TypedRelation.of(Relation.stanceClash, Side.of(a.passage(), a.span()), Side.of(b.passage(), b.span()),
				Why.of("relation.other-dispute", "Both say that " + a.attribution().speaker()
						+ " disputes an amount, but not the same one.", 0.5, a.attribution().speaker()));
	}

	/** What somebody doubts, and of what. */
	private record Dispute(Quoted quoted, Set<String> objects) {
		boolean isOfOther(Dispute other) {
			return Collections.disjoint(objects, other.objects)
					&& !quoted.passage().document().id().equals(other.quoted.passage().document().id());
		}
	}
}

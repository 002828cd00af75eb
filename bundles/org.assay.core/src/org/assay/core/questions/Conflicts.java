package org.assay.core.questions;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.model.Case;
import org.assay.model.Claim;
import org.assay.model.Comparison;
import org.assay.model.Document;
import org.assay.model.Evidence;
import org.assay.model.Polarity;
import org.assay.model.RelationSort;
import org.assay.model.Span;
import org.assay.model.Stance;
import org.assay.model.Verdicts;

/** Which claims contradict which, by the comparisons of a case that stand. */
final class Conflicts {
	private final Map<Claim, Set<Claim>> opponents = new IdentityHashMap<>();
	private final Map<Document, List<Claim>> claims = new LinkedHashMap<>();

	private Conflicts() {
	}

	static Conflicts of(Case of) {
		Conflicts made = new Conflicts();
		of.getDocuments().forEach(d -> made.claims.put(d, d.getClaims()));
		of.getComparisons().stream().filter(Verdicts::stands)
				.filter(c -> RelationSort.of(c.getRelation()) == RelationSort.contradiction).forEach(made::take);
		return made;
	}

	private void take(Comparison comparison) {
		List<Claim> a = behind(comparison.getA());
		List<Claim> b = behind(comparison.getB());
		a.forEach(claim -> opponents.computeIfAbsent(claim, c -> new LinkedHashSet<>()).addAll(b));
		b.forEach(claim -> opponents.computeIfAbsent(claim, c -> new LinkedHashSet<>()).addAll(a));
	}

	/** The claim a side names, else the claims whose words hold those of the side. */
	private List<Claim> behind(Evidence side) {
		if (side == null) {
			return List.of();
		}
		if (side.getElement() instanceof Claim claim) {
			return List.of(claim);
		}
		Span words = side.getSpan();
		return words == null ? List.of()
				: claims.getOrDefault(side.getDocument(), List.of()).stream()
						.filter(c -> c.getContent().stream().anyMatch(s -> holds(s, words))).toList();
	}

	private static boolean holds(Span outer, Span inner) {
		return outer.getBegin() <= inner.getBegin() && inner.getEnd() <= outer.getEnd();
	}

	/** Whether a claim contradicts any of the others. */
	boolean isInConflict(Claim claim, List<Claim> others) {
		Set<Claim> against = opponents.getOrDefault(claim, Set.of());
		return others.stream().anyMatch(o -> o != claim && against.contains(o));
	}

	/** Whether a claim says that something is not so: denied, doubted or negative, but not a denied negative. */
	static boolean isAgainst(Claim claim) {
		Stance stance = claim.getChain().isEmpty() ? Stance.ASSERTS : claim.getChain().getLast().getStance();
		boolean isRefused = stance == Stance.DENIES || stance == Stance.DOUBTS;
		return isRefused != (claim.getPolarity() == Polarity.NEGATIVE);
	}
}

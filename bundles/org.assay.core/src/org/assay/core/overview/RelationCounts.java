package org.assay.core.overview;

import java.util.List;
import java.util.function.DoublePredicate;
import java.util.function.Predicate;
import org.assay.core.overview.Overview.Group;
import org.assay.model.Case;
import org.assay.model.Comparison;
import org.assay.model.Judgement;
import org.assay.model.RelationSort;
import org.assay.model.Verdict;
import org.assay.model.Verdicts;

/** Contradictions that wait for a decision, the surest first. Pure. */
final class RelationCounts {
	private static final double SURE = 0.8;
	private static final double LIKELY = 0.5;
	private final List<Comparison> open;

	private RelationCounts(List<Comparison> open) {
		this.open = open;
	}

	static Group of(Case model) {
		RelationCounts counts = new RelationCounts(
				model.getComparisons().stream().filter(RelationCounts::isOpen).toList());
		return new Group("contradictions", "Open contradictions", List.of(
				counts.contradictions("sure", "80 % sure or more", c -> c >= SURE),
				counts.contradictions("likely", "50 to 79 % sure", c -> c >= LIKELY && c < SURE),
				counts.contradictions("unlikely", "less sure", c -> c < LIKELY),
				counts.count("shifts", "differences", c -> sort(c) == RelationSort.shift)));
	}

	/** What the analyst left open stays open. */
	private static boolean isOpen(Comparison comparison) {
		Verdict verdict = Verdicts.of(comparison);
		return verdict == Verdict.PROPOSED || verdict == Verdict.UNSURE;
	}

	private Count contradictions(String id, String words, DoublePredicate isSure) {
		return count(id, words, c -> sort(c) == RelationSort.contradiction && isSure.test(confidence(c)));
	}

	private Count count(String id, String words, Predicate<Comparison> test) {
		return new Count("contradictions." + id, words, open.stream().filter(test).toList(), open.size());
	}

	private static RelationSort sort(Comparison comparison) {
		return RelationSort.of(comparison.getRelation());
	}

	/** What the analysis said; the analyst who leaves it open does not say how sure it is. */
	private static double confidence(Comparison comparison) {
		return comparison.getJudgements().stream().filter(j -> !Verdicts.ANALYST.equals(j.getBy()))
				.mapToDouble(Judgement::getConfidence).reduce((a, b) -> b).orElse(1);
	}
}

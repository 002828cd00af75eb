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
import org.eclipse.emf.ecore.EObject;

/** Contradictions that wait for a decision, the surest first. Pure. */
final class RelationCounts {
	private static final double SURE = 0.8;
	private static final double LIKELY = 0.5;
	private final List<Comparison> all;
	private final Predicate<EObject> isIn;

	private RelationCounts(List<Comparison> all, Predicate<EObject> isIn) {
		this.all = all;
		this.isIn = isIn;
	}

	static Group of(Case model, Predicate<EObject> isIn) {
		RelationCounts counts = new RelationCounts(model.getComparisons(), isIn);
		return new Group("contradictions", "Open contradictions", List.of(
				counts.contradictions("sure", "likely (80% or more)", c -> c >= SURE),
				counts.contradictions("likely", "possible (50 to 79%)", c -> c >= LIKELY && c < SURE),
				counts.contradictions("unlikely", "unlikely (below 50%)", c -> c < LIKELY),
				counts.count("shifts", "differences", RelationSort.shift, c -> true)));
	}

	/** What the analyst left open stays open. */
	private static boolean isOpen(Comparison comparison) {
		Verdict verdict = Verdicts.of(comparison);
		return verdict == Verdict.PROPOSED || verdict == Verdict.UNSURE;
	}

	private Count contradictions(String id, String words, DoublePredicate isSure) {
		return count(id, words, RelationSort.contradiction, isSure);
	}

	private Count count(String id, String words, RelationSort sort, DoublePredicate isSure) {
		List<Comparison> whole = all.stream().filter(c -> RelationSort.of(c.getRelation()) == sort).toList();
		List<Comparison> of = whole.stream().filter(isIn).toList();
		return new Count("contradictions." + id, words,
				of.stream().filter(c -> isOpen(c) && isSure.test(confidence(c))).toList(), of.size(), whole.size());
	}

	/** What the analysis said; the analyst who leaves it open does not say how sure it is. */
	private static double confidence(Comparison comparison) {
		return comparison.getJudgements().stream().filter(j -> !Verdicts.ANALYST.equals(j.getBy()))
				.mapToDouble(Judgement::getConfidence).reduce((a, b) -> b).orElse(1);
	}
}

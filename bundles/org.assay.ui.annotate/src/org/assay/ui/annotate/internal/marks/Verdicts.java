package org.assay.ui.annotate.internal.marks;

import java.util.List;
import java.util.Optional;
import org.assay.model.Judged;
import org.assay.model.Judgement;
import org.assay.model.Verdict;

/** What has been decided about an element, from its judgements. */
public final class Verdicts {
	/** Who judges when a person does. */
	public static final String ANALYST = "analyst";

	private Verdicts() {
	}

	/** The judgement that counts: the last by the analyst, without one the last by an analysis. */
	public static Optional<Judgement> deciding(Judged element) {
		List<Judgement> judgements = element.getJudgements();
		for (int i = judgements.size() - 1; i >= 0; i--) {
			if (isAnalyst(judgements.get(i))) {
				return Optional.of(judgements.get(i));
			}
		}
		return judgements.isEmpty() ? Optional.empty() : Optional.of(judgements.getLast());
	}

	/** What counts; an element that nobody judged is a proposal. */
	public static Verdict of(Judged element) {
		return deciding(element).map(Judgement::getVerdict).orElse(Verdict.PROPOSED);
	}

	/** The last judgement by an analysis: where the element comes from; empty when the analyst made it. */
	public static Optional<Judgement> origin(Judged element) {
		Judgement found = null;
		for (Judgement judgement : element.getJudgements()) {
			if (!isAnalyst(judgement)) {
				found = judgement;
			}
		}
		return Optional.ofNullable(found);
	}

	/** Whether the analyst made the element: no analysis ever proposed it. */
	public static boolean isOwn(Judged element) {
		return !element.getJudgements().isEmpty() && origin(element).isEmpty();
	}

	public static boolean isAnalyst(Judgement judgement) {
		return ANALYST.equals(judgement.getBy());
	}
}

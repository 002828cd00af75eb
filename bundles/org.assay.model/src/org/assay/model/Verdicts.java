package org.assay.model;

import java.util.List;
import java.util.Optional;

/** What has been decided about an element: the analyst's word counts, whatever an analysis said afterwards. */
public final class Verdicts {

	/** What {@link Judgement#getBy()} holds when the analyst decided; anything else is the id of an analysis. */
	public static final String ANALYST = "analyst";

	private Verdicts() {
	}

	/** The verdict that counts now; an element that nobody judged was made by the analyst and is accepted. */
	public static Verdict of(Judged element) {
		return decisive(element).map(Judgement::getVerdict).orElse(Verdict.ACCEPTED);
	}

	/** The judgement that counts now: the last one by the analyst, else the last one by an analysis. */
	public static Optional<Judgement> decisive(Judged element) {
		GiveWay.here();
		List<Judgement> all = element.getJudgements();
		Judgement last = null;
		for (int i = all.size() - 1; i >= 0; i--) {
			if (isByAnalyst(all.get(i))) {
				return Optional.of(all.get(i));
			}
			last = last == null ? all.get(i) : last;
		}
		return Optional.ofNullable(last);
	}

	/** Whether the analyst has decided, so that no analysis may change the element any more. */
	public static boolean isDecidedByAnalyst(Judged element) {
		return element.getJudgements().stream().anyMatch(Verdicts::isByAnalyst);
	}

	/** Whether the element counts in views, comparisons and reports: anything that is not rejected. */
	public static boolean stands(Judged element) {
		return of(element) != Verdict.REJECTED;
	}

	private static boolean isByAnalyst(Judgement judgement) {
		return ANALYST.equals(judgement.getBy());
	}
}

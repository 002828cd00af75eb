package org.assay.timeline;

import java.util.List;
import org.assay.model.Judged;
import org.assay.model.Judgement;
import org.assay.model.Verdict;

/** What has been decided about an element: the analyst's last word, or else the last word of an analysis. */
final class Verdicts {
	private static final String ANALYST = "analyst";

	private Verdicts() {
	}

	static Verdict of(Judged element) {
		List<Judgement> all = element.getJudgements();
		Verdict byAnalysis = Verdict.PROPOSED;
		for (int i = all.size() - 1; i >= 0; i--) {
			if (ANALYST.equals(all.get(i).getBy())) {
				return all.get(i).getVerdict();
			}
			if (i == all.size() - 1) {
				byAnalysis = all.get(i).getVerdict();
			}
		}
		return byAnalysis;
	}

	static boolean isRejected(Judged element) {
		return of(element) == Verdict.REJECTED;
	}
}

package org.assay.ui.annotate.internal.edit;

import java.time.Instant;
import org.assay.model.Judged;
import org.assay.model.Judgement;
import org.assay.model.ModelFactory;
import org.assay.model.Verdict;
import org.assay.ui.annotate.internal.marks.Verdicts;

/** The judgement that every change by the analyst leaves behind. */
final class AnalystJudgement {
	private AnalystJudgement() {
	}

	/** @param note what was changed, or empty */
	static void add(Judged element, Verdict verdict, String note, Instant when) {
		Judgement judgement = ModelFactory.eINSTANCE.createJudgement();
		judgement.setVerdict(verdict);
		judgement.setBy(Verdicts.ANALYST);
		judgement.setWhen(when);
		judgement.setConfidence(1);
		if (!note.isEmpty()) {
			judgement.setNote(note);
		}
		element.getJudgements().add(judgement);
	}
}

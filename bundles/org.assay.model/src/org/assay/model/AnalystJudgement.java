package org.assay.model;

import java.time.Instant;

/** The judgement that every change by the analyst leaves behind. */
public final class AnalystJudgement {
	private AnalystJudgement() {
	}

	/**
	 * Adds it to an element; to be called within a change of the case.
	 *
	 * @param note what was changed or why, or empty
	 */
	public static void add(Judged element, Verdict verdict, String note, Instant when) {
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

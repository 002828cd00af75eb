package org.assay.analysis.internal.mapping;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.assay.analysis.Declaration;
import org.assay.analysis.Item.Verdict;
import org.assay.model.Claim;
import org.assay.model.Credibility;
import org.assay.model.Judged;
import org.assay.model.Judgement;
import org.assay.model.ModelFactory;
import org.assay.model.Verdicts;
import org.assay.reading.Why;

/** Who decided what about an element. */
public final class Judgements {
	private static final Pattern BETWEEN_INPUTS = Pattern.compile("; ");
	private static final Why UNKNOWN = Why.of("", "", 1);

	private Judgements() {
	}

	/** What an analysis says when it proposes an element. */
	public static Judgement proposal(Declaration analysis, Why why, Instant when) {
		Judgement judgement = ModelFactory.eINSTANCE.createJudgement();
		judgement.setVerdict(org.assay.model.Verdict.PROPOSED);
		judgement.setBy(analysis.id());
		judgement.setVersion(analysis.version());
		judgement.setWhen(when);
		judgement.setRule(why.rule());
		judgement.setNote(why.because());
		judgement.setInputs(why.inputs().isEmpty() ? null : String.join("; ", why.inputs()));
		judgement.setConfidence(why.confidence());
		return judgement;
	}

	/** Whether the analyst has decided about the element, graded it, or written a note on it. */
	public static boolean isAnalysts(Judged element) {
		return Verdicts.isDecidedByAnalyst(element)
				|| element.getNote() != null && !element.getNote().isBlank()
				|| element instanceof Claim claim && claim.getCredibility() != Credibility.UNGRADED;
	}

	/** Whether the analysis proposed the element and nobody else ever said anything about it. */
	public static boolean isOnlyFrom(String analysisId, Judged element) {
		return !isAnalysts(element) && !element.getJudgements().isEmpty()
				&& element.getJudgements().stream().allMatch(j -> analysisId.equals(j.getBy()));
	}

	/** The verdict that counts. */
	public static Verdict verdict(Judged element) {
		return Verdict.valueOf(Verdicts.of(element).getName());
	}

	/** Why the element was proposed; empty words when the analyst made it. */
	static Why why(Judged element) {
		Judgement last = lastProposal(element);
		if (last == null) {
			return UNKNOWN;
		}
		String inputs = last.getInputs();
		return new Why(Texts.orEmpty(last.getRule()), Texts.orEmpty(last.getNote()),
				inputs == null ? List.of() : List.of(BETWEEN_INPUTS.split(inputs)), last.getConfidence());
	}

	/** Whether the judgement gives these reasons with the same confidence, whenever that was. */
	public static boolean sameReasons(Judgement judgement, Why why) {
		return Texts.orEmpty(judgement.getRule()).equals(why.rule())
				&& Texts.orEmpty(judgement.getNote()).equals(why.because())
				&& Texts.orEmpty(judgement.getInputs()).equals(String.join("; ", why.inputs()))
				&& judgement.getConfidence() == why.confidence();
	}

	/** The last judgement that an analysis gave, or null. */
	public static Judgement lastProposal(Judged element) {
		Judgement last = null;
		for (Judgement judgement : element.getJudgements()) {
			if (!Verdicts.ANALYST.equals(judgement.getBy())) {
				last = judgement;
			}
		}
		return last;
	}
}

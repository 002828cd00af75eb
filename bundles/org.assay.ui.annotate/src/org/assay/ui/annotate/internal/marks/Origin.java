package org.assay.ui.annotate.internal.marks;

import java.util.Optional;
import org.assay.model.Judged;
import org.assay.model.Judgement;

/**
 * Who made a mark.
 *
 * @param by         id of the analysis that proposed it last; empty when the analyst made it
 * @param rule       the rule that proposed it, in its own words; empty when the analyst made it, or the analysis named none
 * @param confidence of that rule, 0 to 1; 1 for the analyst
 */
public record Origin(String by, String rule, double confidence) {
	/** That of all that the analyst made. */
	public static final Origin ANALYST = new Origin("", "", 1);

	/** Where an element comes from; what nobody judged counts as the analyst's. The caller holds the model still. */
	public static Origin of(Judged element) {
		Optional<Judgement> origin = Verdicts.origin(element);
		return origin.map(judgement -> new Origin(orEmpty(judgement.getBy()), orEmpty(judgement.getRule()),
				judgement.getConfidence())).orElse(ANALYST);
	}

	/** Whether the analyst made it: no analysis ever proposed it. */
	public boolean isAnalyst() {
		return by.isEmpty();
	}

	/** The confidence in whole per cent, as it is shown everywhere: what reads "90%" is at least 90%. */
	public int percent() {
		return (int) Math.round(confidence * 100);
	}

	private static String orEmpty(String words) {
		return words == null ? "" : words;
	}
}

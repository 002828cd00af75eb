package org.assay.model.check;

import java.util.HashSet;
import java.util.Set;
import org.assay.model.EvidenceItem;
import org.assay.model.Hypothesis;
import org.assay.model.Rating;

/** Evidence and how it is rated against hypotheses. */
final class WeighingRules {
	private WeighingRules() {
	}

	static void check(EvidenceItem item, Report report) {
		boolean isSilent = item.getStatement() == null || item.getStatement().isBlank();
		if (isSilent && item.getRests().isEmpty()) {
			report.add(Rule.evidenceEmpty, item, "an item of evidence neither states anything nor rests on words."
					+ " State it, or delete it.");
		}
		Set<Hypothesis> rated = new HashSet<>();
		for (Rating rating : item.getRatings()) {
			if (rating.getHypothesis() == null) {
				report.add(Rule.ratingWithoutHypothesis, rating, "a rating of the evidence " + name(item)
						+ " does not say of which hypothesis. Delete it, or rate the evidence again.");
			} else if (!rated.add(rating.getHypothesis())) {
				report.add(Rule.ratingTwice, rating,
						"the evidence " + name(item) + " is rated twice against the hypothesis "
								+ Report.quoted(rating.getHypothesis().getTitle()) + ". Rate it again.");
			}
		}
	}

	private static String name(EvidenceItem item) {
		return item.getStatement() == null || item.getStatement().isBlank()
				? Report.quoted(item.getRests().stream().map(e -> e.getSpan() == null ? "" : e.getSpan().getQuote())
						.findFirst().orElse(""))
				: Report.quoted(item.getStatement());
	}
}

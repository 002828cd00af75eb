package org.assay.analysis;

import java.util.List;
import org.assay.reading.Why;

/**
 * Claims that answer one question.
 *
 * @param title    the question in words
 * @param claimIds ids of claims in the case
 */
public record ProposedQuestion(String title, List<String> claimIds, Why why) {

	public ProposedQuestion {
		claimIds = List.copyOf(claimIds);
	}
}

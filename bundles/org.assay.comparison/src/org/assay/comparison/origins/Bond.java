package org.assay.comparison.origins;

import org.assay.comparison.ComparedDocument;

/**
 * Why two documents may go back to one origin.
 *
 * @param certain whether it is known: the words, the publisher or the agency are the same. A cited outlet that both name
 *                is a hint only, each may have added what it found out itself
 * @param why     a sentence for a person
 */
public record Bond(ComparedDocument a, ComparedDocument b, Kind kind, boolean certain, String why) {

	/** What the two have in common. */
	public enum Kind {
		publisher, agency, words, citation
	}
}

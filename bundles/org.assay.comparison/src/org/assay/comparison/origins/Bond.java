package org.assay.comparison.origins;

/**
 * Why two documents may go back to one origin.
 *
 * @param certain whether it is known: the words, the publisher or the agency are the same. A cited outlet that both name, or
 *                an interview that both have words from, is a hint only: each may have added what it found out itself
 * @param party   the publisher, agency, outlet or interview that both have in common; empty for copied words
 * @param words   length of the longest passage that both have word for word; 0 when it is not that which joins them
 * @param why     a sentence for a person
 */
public record Bond(Report a, Report b, Kind kind, boolean certain, String party, int words,
		String why) {

	/** What the two have in common. */
	public enum Kind {
		publisher, agency, words, citation, interview
	}

	/** Whether the later names the earlier as where it has something from, not a third party that both name. */
	public boolean isOfCited() {
		return kind == Kind.citation && Outlets.key(a.outlet()).equals(Outlets.key(party));
	}
}

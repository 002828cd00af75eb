package org.assay.comparison.relations;

import org.assay.comparison.SentenceVectors;

/**
 * How claims are found that say one thing in other words. Takes some 10 ms a claim.
 *
 * @param vectors propose which claims are looked at; none are proposed when they are missing
 * @param check   is called often meanwhile, by one thread; what it throws ends the search
 */
public record Meaning(SentenceVectors vectors, Runnable check) {
	private static final Meaning NONE = new Meaning(SentenceVectors.none(), () -> {
		// there is nothing to end
	});

	/** They are not looked for. */
	public static Meaning none() {
		return NONE;
	}

	/** Whether they are looked for. May take a second the first time. */
	public boolean isSought() {
		return this != NONE && vectors.missing().isEmpty();
	}

	/** A sentence that tells how many claims were left out; empty when none were. */
	public String bound(int leftOut) {
		return leftOut == 0 ? ""
				: "What is said in other words was looked for in the first claims of each document, and not in "
						+ leftOut
						+ (leftOut == 1 ? " other" : " others") + ": at most " + OtherWords.MOST_CLAIMS
						+ " claims of a story are looked at.";
	}

	/** What the answer depends on: the model, or empty when they are not looked for. */
	public String model() {
		return isSought() ? vectors.model() : "";
	}
}

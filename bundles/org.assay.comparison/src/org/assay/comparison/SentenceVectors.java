package org.assay.comparison;

import java.util.Optional;

/**
 * Turns sentences into vectors, so that sentences which say alike things in other words lie near each other. They only
 * propose what is worth looking at: sentences that say the opposite lie near each other too, so nothing is decided by them.
 */
public interface SentenceVectors {

	/** Name and version of the model. Vectors of different models cannot be compared. */
	String model();

	/** Why there are no vectors here, a sentence for the log; empty when there are. May take a second the first time. */
	Optional<String> missing();

	/**
	 * The vector of a sentence, of length 1, with as many numbers (384 for Assay's own model) for every sentence. The same
	 * sentence gives the same bits each time, whatever was asked before. May be called by several threads.
	 *
	 * @param sentence what the model cannot take in at once (more than some 350 words) is cut off
	 * @throws IllegalStateException when they are {@link #missing()} or the model fails
	 */
	float[] of(String sentence);

	/** There are none. */
	static SentenceVectors none() {
		return new NoVectors();
	}
}

package org.assay.vectors;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.assay.comparison.SentenceVectors;
import org.assay.vectors.InOtherWords.Outcome;
import org.junit.jupiter.api.Test;

/** The figures are in docs/measurements.md. */
class InOtherWordsTest {

	@Test
	void vectorsFindMoreAndTakeLittleForTheSame() {
		BgeVectors vectors = new BgeVectors();
		assumeTrue(vectors.missing().isEmpty(), "there are no natives for this machine");
		InOtherWords set = new InOtherWords();
		Outcome without = set.check(SentenceVectors.none());
		Outcome with = set.check(vectors);
		System.out.println(without + "\n" + with);
		assertTrue(with.found() >= without.found() + 5, () -> without + "\n" + with);
	}
}

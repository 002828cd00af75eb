package org.assay.vectors;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.assay.comparison.SentenceVectors;
import org.assay.vectors.InOtherWords.Outcome;
import org.junit.jupiter.api.Test;

/** The figures are in docs/measurements.md. */
class InOtherWordsTest {

	/** Vectors that are worked out once for all statements. */
	private record Once(SentenceVectors vectors, Map<String, float[]> known) implements SentenceVectors {
		@Override
		public String model() {
			return vectors.model();
		}

		@Override
		public Optional<String> missing() {
			return vectors.missing();
		}

		@Override
		public float[] of(String sentence) {
			return known.computeIfAbsent(sentence, vectors::of);
		}
	}

	static SentenceVectors once(SentenceVectors vectors) {
		return new Once(vectors, new HashMap<>());
	}

	/** Prints the figures: without vectors, then with them. */
	public static void main(String[] arguments) {
		InOtherWords set = new InOtherWords();
		System.out.println(set.check(SentenceVectors.none()));
		System.out.println(set.check(once(new BgeVectors())));
	}

	@Test
	void vectorsFindMoreAndTakeLittleForTheSame() {
		BgeVectors vectors = new BgeVectors();
		assumeTrue(vectors.missing().isEmpty(), "there are no natives for this machine");
		InOtherWords set = new InOtherWords();
		Outcome without = set.check(SentenceVectors.none());
		Outcome with = set.check(once(vectors));
		assertTrue(without.taken() <= 5, () -> without + "\n" + with);
		assertTrue(with.found() >= 33, () -> without + "\n" + with);
		assertTrue(with.taken() <= 16, () -> without + "\n" + with);
		assertTrue(with.related() <= without.related() + 5, () -> without + "\n" + with);
	}
}

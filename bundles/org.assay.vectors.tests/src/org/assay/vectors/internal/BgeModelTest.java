package org.assay.vectors.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BgeModelTest {
	private static final List<String> SENTENCES = List.of("The talks are nearly finalized.",
			"Negotiations are almost complete.", "The cat sat on the mat.", "",
			"Ministers from eleven countries, among them the three that had walked out in March, met again on Sunday.");

	private static BgeModel model;

	@BeforeAll
	static void load() throws ModelFailure {
		assumeTrue(hasNatives(), "there are no natives for this machine");
		model = BgeModel.load();
	}

	/** The platforms that there is a fragment for. */
	private static boolean hasNatives() {
		String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
		boolean intel = List.of("amd64", "x86_64").contains(System.getProperty("os.arch"));
		return name.startsWith("mac") ? !intel : intel;
	}

	private static double cosine(String a, String b) {
		float[] left = model.vector(a);
		float[] right = model.vector(b);
		double sum = 0;
		for (int i = 0; i < left.length; i++) {
			sum += (double) left[i] * right[i];
		}
		return sum;
	}

	@Test
	void vectorsHaveOneLength() {
		for (String sentence : SENTENCES) {
			assertEquals(384, model.vector(sentence).length);
			assertEquals(1, cosine(sentence, sentence), 1e-6);
		}
	}

	@Test
	void sameBitsInAnyOrder() {
		List<float[]> first = SENTENCES.stream().map(model::vector).toList();
		List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4));
		for (int round = 0; round < 3; round++) {
			Collections.reverse(order);
			Collections.rotate(order, 2);
			order.forEach(i -> assertArrayEquals(first.get(i), model.vector(SENTENCES.get(i))));
		}
	}

	@Test
	void sameBitsFromSeveralThreads() {
		List<float[]> first = SENTENCES.stream().map(model::vector).toList();
		List<float[]> parallel = SENTENCES.parallelStream().map(model::vector).toList();
		for (int i = 0; i < first.size(); i++) {
			assertArrayEquals(first.get(i), parallel.get(i));
		}
	}

	@Test
	void sameBitsFromAnotherLoad() throws ModelFailure {
		assertArrayEquals(model.vector(SENTENCES.getFirst()), BgeModel.load().vector(SENTENCES.getFirst()));
	}

	@Test
	void otherWordsForTheSameLieNear() {
		double same = cosine(SENTENCES.get(0), SENTENCES.get(1));
		assertEquals(0.875, same, 0.01);
		assertTrue(same > cosine(SENTENCES.get(0), SENTENCES.get(2)) + 0.2);
	}

	@Test
	void theLongestSentenceIsTaken() {
		assertEquals(384, model.vector("The harbour was closed again. ".repeat(500)).length);
	}
}

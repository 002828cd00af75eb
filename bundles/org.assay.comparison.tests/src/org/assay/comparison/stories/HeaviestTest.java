package org.assay.comparison.stories;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HeaviestTest {
	@Test
	void fewerThanAreWantedAreAllThere() {
		Heaviest heaviest = new Heaviest(3);
		assertArrayEquals(new int[0], heaviest.numbers());
		heaviest.offer(7, 0);
		heaviest.offer(4, 0.5);
		assertArrayEquals(new int[] { 4, 7 }, heaviest.numbers());
	}

	/** Many weights are equal. */
	@Test
	void theySortAsAStableSortDoes() {
		Random random = new Random(11);
		for (int round = 0; round < 200; round++) {
			double[] weights = random.doubles(random.nextInt(60)).map(w -> Math.floor(w * 8) / 8).toArray();
			int most = 1 + random.nextInt(20);
			Heaviest heaviest = new Heaviest(most);
			for (int i = 0; i < weights.length; i++) {
				heaviest.offer(i, weights[i]);
			}
			assertArrayEquals(IntStream.range(0, weights.length).boxed()
					.sorted(Comparator.comparing((Integer i) -> -weights[i])).limit(most).mapToInt(i -> i).toArray(),
					heaviest.numbers());
		}
	}

	@Test
	void theProductWithASpreadVectorIsTheSameToTheLastBit() {
		Random random = new Random(11);
		double[] dense = new double[500];
		for (int round = 0; round < 200; round++) {
			SparseVector a = vector(random);
			SparseVector b = vector(random);
			a.spread(dense);
			assertEquals(a.dot(b), b.dot(dense), 0);
			a.clear(dense);
			assertEquals(0, b.dot(dense), 0);
		}
	}

	private static SparseVector vector(Random random) {
		int[] keys = random.ints(random.nextInt(80), 0, 500).sorted().distinct().toArray();
		return new SparseVector(keys, random.doubles(keys.length).toArray()).unit();
	}
}

package org.assay.comparison.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The quick way must give what looking at all pairs gives. */
class AverageLinkageTest {
	private static final double THRESHOLD = 0.35;

	@Test
	void givesTheSameAsLookingAtAllPairs() {
		Random random = new Random(11);
		for (int run = 0; run < 50; run++) {
			List<SparseVector> vectors = IntStream.range(0, 12).mapToObj(i -> vector(random)).toList();
			assertEquals(slow(vectors), AverageLinkage.clusters(vectors, THRESHOLD), "run " + run);
		}
	}

	private static SparseVector vector(Random random) {
		int[] keys = random.ints(0, 12).distinct().limit(4).sorted().toArray();
		return new SparseVector(keys, random.doubles(keys.length, 0.1, 2).toArray()).unit();
	}

	private static List<List<Integer>> slow(List<SparseVector> vectors) {
		List<List<Integer>> clusters = new ArrayList<>(
				IntStream.range(0, vectors.size()).mapToObj(List::of).toList());
		while (true) {
			double best = THRESHOLD;
			int[] pair = null;
			for (int i = 0; i < clusters.size(); i++) {
				for (int j = i + 1; j < clusters.size(); j++) {
					double mean = mean(vectors, clusters.get(i), clusters.get(j));
					if (mean >= best) {
						best = mean;
						pair = new int[] { i, j };
					}
				}
			}
			if (pair == null) {
				clusters.sort((x, y) -> x.getFirst() - y.getFirst());
				return clusters;
			}
			List<Integer> both = new ArrayList<>(clusters.get(pair[0]));
			both.addAll(clusters.remove(pair[1]));
			both.sort(null);
			clusters.set(pair[0], both);
		}
	}

	private static double mean(List<SparseVector> vectors, List<Integer> a, List<Integer> b) {
		return a.stream().flatMapToDouble(x -> b.stream().mapToDouble(y -> vectors.get(x).dot(vectors.get(y))))
				.average().orElseThrow();
	}
}

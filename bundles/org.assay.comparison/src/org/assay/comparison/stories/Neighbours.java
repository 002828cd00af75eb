package org.assay.comparison.stories;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Finds for each vector those before it that are likely to be near, by an index of its heaviest components. Of a
 * component that many vectors have only the nearest before it are met, so that work grows with the number of vectors,
 * not of pairs.
 */
final class Neighbours {
	private static final int COMPONENTS = 40;
	private static final int POSTINGS = 64;
	private static final int KEPT = 30;

	private Neighbours() {
	}

	/** Pairs of indexes, the smaller first, whose similarity is at least the threshold. */
	static List<Edge> of(List<SparseVector> vectors, double threshold) {
		Map<Integer, Integer> counts = counts(vectors);
		Map<Integer, List<Integer>> postings = new HashMap<>();
		List<Edge> edges = new ArrayList<>();
		for (int i = 0; i < vectors.size(); i++) {
			SparseVector vector = vectors.get(i);
			int[] heavy = heaviest(vector, counts);
			Map<Integer, Double> likely = new TreeMap<>();
			for (int at : heavy) {
				List<Integer> known = postings.computeIfAbsent(vector.key(at), k -> new ArrayList<>());
				for (int other : known.subList(Math.max(0, known.size() - POSTINGS), known.size())) {
					likely.merge(other, vector.value(at) * vector.value(at), Double::sum);
				}
				known.add(i);
			}
			int index = i;
			likely.entrySet().stream()
					.sorted(Comparator.comparing((Map.Entry<Integer, Double> e) -> -e.getValue())
							.thenComparing(e -> -e.getKey()))
					.limit(KEPT).map(e -> new Edge(vectors.get(e.getKey()).dot(vector), e.getKey(), index))
					.filter(e -> e.similarity() >= threshold).forEach(edges::add);
		}
		return edges;
	}

	private static Map<Integer, Integer> counts(List<SparseVector> vectors) {
		Map<Integer, Integer> counts = new HashMap<>();
		vectors.forEach(v -> IntStream.range(0, v.size()).forEach(at -> counts.merge(v.key(at), 1, Integer::sum)));
		return counts;
	}

	/** Of those that some other vector has too. */
	private static int[] heaviest(SparseVector vector, Map<Integer, Integer> counts) {
		return IntStream.range(0, vector.size()).filter(at -> counts.get(vector.key(at)) > 1).boxed()
				.sorted(Comparator.comparing((Integer at) -> -vector.value(at)).thenComparing(at -> at))
				.limit(COMPONENTS).mapToInt(Integer::intValue).toArray();
	}
}

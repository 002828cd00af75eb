package org.assay.comparison.stories;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

	private final List<SparseVector> vectors;
	private final int[] counts;
	private final Map<Integer, List<Integer>> postings = new HashMap<>();
	/** How likely each vector is to be near the one that is looked at. */
	private final double[] likely;
	/** For which one each vector was met last. */
	private final int[] metBy;
	private final int[] met = new int[COMPONENTS * POSTINGS];

	private Neighbours(List<SparseVector> vectors) {
		this.vectors = vectors;
		this.counts = counts(vectors);
		this.likely = new double[vectors.size()];
		this.metBy = new int[vectors.size()];
		Arrays.fill(metBy, -1);
	}

	/** Pairs of indexes, the smaller first, whose similarity is at least the threshold. */
	static List<Edge> of(List<SparseVector> vectors, double threshold) {
		Neighbours neighbours = new Neighbours(vectors);
		int[][] before = new int[vectors.size()][];
		for (int i = 0; i < before.length; i++) {
			before[i] = neighbours.before(i);
		}
		return IntStream.range(0, before.length).parallel().boxed()
				.flatMap(
						i -> Arrays.stream(before[i]).mapToObj(o -> new Edge(vectors.get(o).dot(vectors.get(i)), o, i)))
				.filter(e -> e.similarity() >= threshold).toList();
	}

	/** The likeliest, and the nearest of those as likely, first; the vector is known to those behind it then. */
	private int[] before(int index) {
		SparseVector vector = vectors.get(index);
		int size = 0;
		for (int at : heaviest(vector)) {
			List<Integer> known = postings.computeIfAbsent(vector.key(at), k -> new ArrayList<>());
			for (int i = Math.max(0, known.size() - POSTINGS); i < known.size(); i++) {
				int other = known.get(i);
				if (metBy[other] != index) {
					metBy[other] = index;
					likely[other] = 0;
					met[size++] = other;
				}
				likely[other] += vector.value(at) * vector.value(at);
			}
			known.add(index);
		}
		Arrays.sort(met, 0, size);
		Heaviest kept = new Heaviest(KEPT);
		for (int i = size - 1; i >= 0; i--) {
			kept.offer(met[i], likely[met[i]]);
		}
		return kept.numbers();
	}

	private static int[] counts(List<SparseVector> vectors) {
		int[] counts = new int[vectors.stream().mapToInt(SparseVector::end).max().orElse(0)];
		for (SparseVector vector : vectors) {
			for (int at = 0; at < vector.size(); at++) {
				counts[vector.key(at)]++;
			}
		}
		return counts;
	}

	/** Of those that some other vector has too. */
	private int[] heaviest(SparseVector vector) {
		Heaviest heaviest = new Heaviest(COMPONENTS);
		for (int at = 0; at < vector.size(); at++) {
			if (counts[vector.key(at)] > 1) {
				heaviest.offer(at, vector.value(at));
			}
		}
		return heaviest.numbers();
	}
}

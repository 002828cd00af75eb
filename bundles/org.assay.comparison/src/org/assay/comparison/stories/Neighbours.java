package org.assay.comparison.stories;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
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
	private static final int ROOM = 1 << 6;

	private final IntPredicate shared;
	private final Map<Integer, Numbers> postings = new HashMap<>();
	/** How likely each vector is to be near the one that is looked at. */
	private double[] likely = new double[ROOM];
	/** Behind the one for which each vector was met last; 0 for none. */
	private int[] metBy = new int[ROOM];
	private final int[] met = new int[COMPONENTS * POSTINGS];
	private int size;

	/** @param shared whether more than one vector has a component */
	Neighbours(IntPredicate shared) {
		this.shared = shared;
	}

	/** Pairs of indexes, the smaller first, whose similarity is at least the threshold. */
	static List<Edge> of(List<SparseVector> vectors, double threshold) {
		int[] counts = counts(vectors);
		Neighbours neighbours = new Neighbours(key -> counts[key] > 1);
		int[][] before = vectors.stream().map(neighbours::add).toArray(int[][]::new);
		return IntStream.range(0, before.length).parallel().boxed()
				.flatMap(
						i -> Arrays.stream(before[i]).mapToObj(o -> new Edge(vectors.get(o).dot(vectors.get(i)), o, i)))
				.filter(e -> e.similarity() >= threshold).toList();
	}

	/**
	 * The vector is known to those that are added later, by its shared components.
	 *
	 * @return indexes of vectors added before, the likeliest, and the nearest of those as likely, first
	 */
	int[] add(SparseVector vector) {
		int index = size++;
		if (size > metBy.length) {
			metBy = Arrays.copyOf(metBy, 2 * metBy.length);
			likely = Arrays.copyOf(likely, metBy.length);
		}
		int found = 0;
		for (int at : heaviest(vector)) {
			Numbers known = postings(vector.key(at));
			for (int i = Math.max(0, known.size() - POSTINGS); i < known.size(); i++) {
				int other = known.get(i);
				if (metBy[other] != size) {
					metBy[other] = size;
					likely[other] = 0;
					met[found++] = other;
				}
				likely[other] += vector.value(at) * vector.value(at);
			}
			known.add(index);
		}
		Arrays.sort(met, 0, found);
		Heaviest kept = new Heaviest(KEPT);
		for (int i = found - 1; i >= 0; i--) {
			kept.offer(met[i], likely[met[i]]);
		}
		return kept.numbers();
	}

	/** The same where later vectors may share what nobody shares yet: the vector is known to them by that, too. */
	int[] addEarly(SparseVector vector) {
		int[] before = add(vector);
		for (int at = 0; at < vector.size(); at++) {
			if (!shared.test(vector.key(at))) {
				postings(vector.key(at)).add(size - 1);
			}
		}
		return before;
	}

	private Numbers postings(int key) {
		return postings.computeIfAbsent(key, k -> new Numbers());
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
			if (shared.test(vector.key(at))) {
				heaviest.offer(at, vector.value(at));
			}
		}
		return heaviest.numbers();
	}
}

package org.assay.comparison.stories;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/**
 * Groups documents that tell of the same event. First documents of one subject are brought together by the rare terms
 * they share. A subject may hold several events, such as two earthquakes; so in a second step each subject is looked at
 * alone, where what all its documents share counts little and what only some share counts most.
 *
 * <p>
 * Grouping words by frequency follows K. Spärck Jones, "A statistical interpretation of term specificity and its
 * application in retrieval" (1972); how near groups are is their average link.
 */
public final class StoryFinder {
	private static final double SUBJECT = 0.11;
	private static final double EVENT = 0.10;
	/** Fewer documents than that show no contrast among them. */
	private static final int CONTRAST = 6;
	private static final double NAME_WEIGHT = 1.5;
	/** As if so many documents more had been seen, so that words count even in a case of two documents. */
	private static final int UNSEEN = 20;

	private StoryFinder() {
	}

	/**
	 * @param texts in any order
	 * @return ids, each once; those of a story in order of id, stories by their first
	 */
	public static List<List<String>> find(List<StoryText> texts) {
		List<StoryText> sorted = texts.stream().sorted(Comparator.comparing(StoryText::id)).toList();
		List<SparseVector> vectors = vectors(sorted);
		List<List<String>> stories = new ArrayList<>();
		for (List<Integer> subject : AverageLinkage.clusters(vectors, SUBJECT)) {
			for (List<Integer> story : events(subject, vectors)) {
				stories.add(story.stream().map(i -> sorted.get(i).id()).toList());
			}
		}
		stories.sort(Comparator.comparing((List<String> story) -> story.getFirst()));
		return stories;
	}

	private static List<SparseVector> vectors(List<StoryText> texts) {
		Map<String, Integer> numbers = new HashMap<>();
		Map<String, Integer> documents = new HashMap<>();
		List<Map<String, Integer>> terms = texts.parallelStream().map(t -> Terms.of(t.text())).toList();
		terms.forEach(t -> t.keySet().forEach(term -> {
			numbers.putIfAbsent(term, numbers.size());
			documents.merge(term, 1, Integer::sum);
		}));
		return terms.stream().map(t -> {
			double[] values = new double[t.size()];
			int[] keys = t.keySet().stream().mapToInt(numbers::get).sorted().toArray();
			t.forEach((term, count) -> values[Arrays.binarySearch(keys, numbers.get(term))] = (1 + Math.log(count))
					* Math.log((texts.size() + UNSEEN) / (documents.get(term) + 1.0))
					* (term.charAt(0) == Terms.NAME ? NAME_WEIGHT : 1));
			return new SparseVector(keys, values).unit();
		}).toList();
	}

	private static List<List<Integer>> events(List<Integer> subject, List<SparseVector> vectors) {
		if (subject.size() < CONTRAST) {
			return List.of(subject);
		}
		Map<Integer, Integer> documents = new HashMap<>();
		subject.forEach(i -> keys(vectors.get(i)).forEach(key -> documents.merge(key, 1, Integer::sum)));
		DoubleUnaryOperator contrast = n -> n < 2 ? 0 : Math.sqrt(Math.log((subject.size() + 1) / n));
		List<SparseVector> contrasted = subject.stream().map(vectors::get)
				.map(v -> weighted(v, documents, contrast)).toList();
		return AverageLinkage.clusters(contrasted, EVENT).stream().map(c -> c.stream().map(subject::get).toList())
				.toList();
	}

	private static List<Integer> keys(SparseVector vector) {
		List<Integer> keys = new ArrayList<>();
		for (int i = 0; i < vector.size(); i++) {
			keys.add(vector.key(i));
		}
		return keys;
	}

	private static SparseVector weighted(SparseVector vector, Map<Integer, Integer> documents,
			DoubleUnaryOperator weight) {
		int[] keys = new int[vector.size()];
		double[] values = new double[vector.size()];
		for (int i = 0; i < keys.length; i++) {
			keys[i] = vector.key(i);
			values[i] = vector.value(i) * weight.applyAsDouble(documents.get(keys[i]));
		}
		return new SparseVector(keys, values).unit();
	}
}

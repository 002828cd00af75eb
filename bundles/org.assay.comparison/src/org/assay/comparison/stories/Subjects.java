package org.assay.comparison.stories;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/**
 * Documents brought together by subject, and in each subject by event. The first of them, {@link #foundation} says how
 * many, are brought together at once by average linkage. Each one behind is added, by what terms weighed when it came,
 * to the subject it is nearest to by average link, or opens one of its own; subjects that have become near enough by it are
 * joined. So it changes no subject but its own, and what comes of a number of documents does not depend on whether they
 * were added one by one.
 */
final class Subjects {
	private static final double SUBJECT = 0.11;
	private static final double EVENT = 0.10;
	/** Fewer documents than that show no contrast among them. */
	private static final int CONTRAST = 6;
	/** So many are always grouped all at once. */
	private static final int FEW = 64;

	private final TermCounts counts = new TermCounts();
	private final Neighbours neighbours = new Neighbours(counts::isShared);
	private final List<SparseVector> vectors = new ArrayList<>();
	/** By index of the document. */
	private final List<Subject> subjects = new ArrayList<>();

	/** Some documents. */
	private static final class Subject {
		private Numbers members;
		private SparseVector sum;
		/** Its events, or null when they have to be found anew. */
		private List<List<Integer>> events;

		Subject(Numbers members, SparseVector sum) {
			this.members = members;
			this.sum = sum;
		}

		/** The mean cosine over the pairs of members of both. */
		double similarity(Subject other) {
			return sum.dot(other.sum) / ((double) members.size() * other.members.size());
		}

		void take(Subject other) {
			members = Numbers.union(members, other.members);
			sum = sum.plus(other.sum);
			events = null;
		}
	}

	/** @param foundation terms of the first documents, see {@link Terms#of}, in the order in which they came */
	Subjects(List<Map<String, Integer>> foundation) {
		foundation.forEach(counts::see);
		foundation.forEach(t -> vectors.add(counts.vector(t)));
		vectors.forEach(neighbours::add);
		subjects.addAll(Arrays.asList(new Subject[vectors.size()]));
		for (AverageLinkage.Group group : AverageLinkage.groups(vectors, SUBJECT)) {
			put(new Subject(group.members(), group.sum()));
		}
	}

	/**
	 * How many of some documents are grouped at once: all of few, and of more the first by steps each of which is half as large
	 * again as the one before. So no more than a third is added one by one, and all are grouped anew seldom enough.
	 */
	static int foundation(int documents) {
		if (documents <= FEW) {
			return documents;
		}
		int step = FEW;
		while (step + step / 2 <= documents) {
			step += step / 2;
		}
		return step;
	}

	/** How many documents there are. */
	int size() {
		return vectors.size();
	}

	/** @param terms of a document that came after all others */
	void add(Map<String, Integer> terms) {
		counts.see(terms);
		SparseVector vector = counts.vector(terms);
		List<Subject> around = Arrays.stream(neighbours.addEarly(vector)).sorted().mapToObj(subjects::get).distinct()
				.toList();
		Numbers alone = new Numbers();
		alone.add(vectors.size());
		vectors.add(vector);
		subjects.add(null);
		Subject grown = new Subject(alone, vector);
		List<Subject> others = new ArrayList<>(around);
		for (Subject nearest = nearest(grown, others); nearest != null; nearest = nearest(grown, others)) {
			grown.take(nearest);
			others.remove(nearest);
		}
		put(grown);
	}

	/** The first of the nearest that are near enough, or null. */
	private static Subject nearest(Subject subject, List<Subject> others) {
		Subject nearest = null;
		double most = SUBJECT;
		for (Subject other : others) {
			double similarity = subject.similarity(other);
			if (similarity > most || nearest == null && similarity == most) {
				most = similarity;
				nearest = other;
			}
		}
		return nearest;
	}

	private void put(Subject subject) {
		for (int i = 0; i < subject.members.size(); i++) {
			subjects.set(subject.members.get(i), subject);
		}
	}

	/** @return indexes of documents, each once, ascending in a story */
	List<List<Integer>> stories() {
		List<List<Integer>> stories = new ArrayList<>();
		for (int i = 0; i < subjects.size(); i++) {
			Subject subject = subjects.get(i);
			if (subject.members.get(0) == i) {
				if (subject.events == null) {
					subject.events = events(subject.members.list());
				}
				stories.addAll(subject.events);
			}
		}
		return stories;
	}

	/** What all documents of the subject share counts little, and what only some share counts most. */
	private List<List<Integer>> events(List<Integer> subject) {
		if (subject.size() < CONTRAST) {
			return List.of(subject);
		}
		Map<Integer, Integer> documents = new HashMap<>();
		for (int member : subject) {
			SparseVector vector = vectors.get(member);
			for (int at = 0; at < vector.size(); at++) {
				documents.merge(vector.key(at), 1, Integer::sum);
			}
		}
		DoubleUnaryOperator contrast = n -> n < 2 ? 0 : Math.sqrt(Math.log((subject.size() + 1) / n));
		List<SparseVector> contrasted = subject.stream().map(vectors::get)
				.map(v -> weighted(v, documents, contrast)).toList();
		return AverageLinkage.clusters(contrasted, EVENT).stream().map(c -> c.stream().map(subject::get).toList())
				.toList();
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

package org.assay.comparison.passages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds passages that share rare keys. Each passage meets only those listed under its own keys, and of a key that many
 * passages have only the nearest ones before it, so that work grows with the number of passages, not of pairs.
 */
public final class PassageIndex {
	private static final int POSTINGS = 64;
	private static final int OTHERS = 10;
	private static final int OWN = 4;
	private static final int SHARED = 2;

	private final List<Passage> passages;
	private final Map<String, List<Integer>> postings = new HashMap<>();

	/** @param passages in the order of their documents, and in order of position within each */
	public PassageIndex(List<Passage> passages) {
		this.passages = List.copyOf(passages);
		for (int i = 0; i < passages.size(); i++) {
			for (String key : new HashSet<>(passages.get(i).keys())) {
				postings.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
			}
		}
	}

	/** The best candidates of each passage, in order. */
	public List<PassagePair> pairs() {
		List<PassagePair> pairs = new ArrayList<>();
		for (int i = 0; i < passages.size(); i++) {
			pairs.addAll(best(i));
		}
		pairs.sort(Comparator.comparing((PassagePair p) -> -p.score()));
		return pairs;
	}

	private List<PassagePair> best(int at) {
		Map<Integer, List<String>> shared = new TreeMap<>();
		Set<String> keys = new HashSet<>(passages.get(at).keys());
		keys.stream().sorted(Comparator.comparing((String k) -> postings.get(k).size()).thenComparing(k -> k))
				.forEach(key -> before(at, key).forEach(other -> shared
						.computeIfAbsent(other, o -> new ArrayList<>()).add(key)));
		List<PassagePair> others = new ArrayList<>();
		List<PassagePair> own = new ArrayList<>();
		shared.forEach((other, common) -> {
			if (common.size() >= SHARED) {
				PassagePair pair = new PassagePair(passages.get(other), passages.get(at), common,
						common.stream().mapToDouble(this::weight).sum());
				(pair.isWithinOneDocument() ? own : others).add(pair);
			}
		});
		List<PassagePair> best = new ArrayList<>(top(others, OTHERS));
		best.addAll(top(own, OWN));
		return best;
	}

	private List<Integer> before(int at, String key) {
		List<Integer> all = postings.get(key);
		int position = Collections.binarySearch(all, at);
		return all.subList(Math.max(0, position - POSTINGS), position);
	}

	private double weight(String key) {
		return Math.log(1 + (double) passages.size() / postings.get(key).size());
	}

	private static List<PassagePair> top(List<PassagePair> pairs, int count) {
		return pairs.stream().sorted(Comparator.comparing((PassagePair p) -> -p.score())).limit(count).toList();
	}
}

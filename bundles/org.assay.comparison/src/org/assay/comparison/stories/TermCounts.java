package org.assay.comparison.stories;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** How many of the documents seen so far have each term, and what a term weighs by that. Grows. */
final class TermCounts {
	private static final double NAME_WEIGHT = 1.5;
	/** As if so many documents more had been seen, so that words count even in a case of two documents. */
	private static final int UNSEEN = 20;
	private static final int ROOM = 1 << 10;

	private final Map<String, Integer> numbers = new HashMap<>();
	/** By number of the term. */
	private int[] documents = new int[ROOM];
	private final BitSet names = new BitSet();
	private int seen;

	/** @param terms of a document that was not seen before, see {@link Terms#of} */
	void see(Map<String, Integer> terms) {
		seen++;
		for (String term : terms.keySet()) {
			int number = numbers.computeIfAbsent(term, t -> numbers.size());
			if (number == documents.length) {
				documents = Arrays.copyOf(documents, 2 * number);
			}
			if (documents[number]++ == 0) {
				names.set(number, term.charAt(0) == Terms.NAME);
			}
		}
	}

	/** Whether more than one document has a term. */
	boolean isShared(int term) {
		return documents[term] > 1;
	}

	/**
	 * @param terms of a document that was seen
	 * @return of length one, by what the terms weigh now
	 */
	SparseVector vector(Map<String, Integer> terms) {
		int[] keys = terms.keySet().stream().mapToInt(numbers::get).sorted().toArray();
		double[] values = new double[keys.length];
		terms.forEach((term, count) -> {
			int number = numbers.get(term);
			values[Arrays.binarySearch(keys, number)] = (1 + Math.log(count))
					* Math.log((seen + UNSEEN) / (documents[number] + 1.0)) * (names.get(number) ? NAME_WEIGHT : 1);
		});
		return new SparseVector(keys, values).unit();
	}
}

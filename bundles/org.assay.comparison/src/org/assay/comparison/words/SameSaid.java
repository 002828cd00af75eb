package org.assay.comparison.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How likely two sentences say the same, from what they share: words, runs of three words, words with a meaning of their
 * own, numbers, and whether one of them denies. A logistic regression; its weights are fitted on pairs of news sentences
 * that people judged (see docs/measurements.md). It cannot tell a sentence from its opposite, so it only says how sure a
 * finding is and decides none.
 */
public final class SameSaid {
	/** From here on two sentences are taken to say the same. */
	public static final double LIKELY = 0.45;
	private static final int RUN = 3;
	private static final Set<String> DENIALS = Set.of("no", "not", "never", "without");
	private static final double[] WEIGHTS = { 11.4, -2.7, 0.73, -0.013, -0.16, -1.08 };
	private static final double BIAS = -4.79;

	private SameSaid() {
	}

	/**
	 * @param a words in lower case, in order, as {@link Words} gives them
	 * @return from 0 to 1; 0 when one has no words
	 */
	public static double probability(List<String> a, List<String> b) {
		if (a.isEmpty() || b.isEmpty()) {
			return 0;
		}
		double[] features = features(a, b);
		double sum = BIAS;
		for (int i = 0; i < WEIGHTS.length; i++) {
			sum += WEIGHTS[i] * features[i];
		}
		return 1 / (1 + Math.exp(-sum));
	}

	static double[] features(List<String> a, List<String> b) {
		List<String> stemsA = a.stream().map(Stems::of).toList();
		List<String> stemsB = b.stream().map(Stems::of).toList();
		int shared = shared(stemsA, stemsB, 1);
		int runs = shared(stemsA, stemsB, RUN);
		List<String> tellingA = telling(a);
		List<String> tellingB = telling(b);
		return new double[] { part(shared, Math.max(a.size(), b.size())),
				part(runs, Math.min(a.size(), b.size()) - RUN + 1),
				part(shared(tellingA, tellingB, 1), Math.min(tellingA.size(), tellingB.size())),
				a.size() + b.size(), numbersOfOne(a, b), denies(a) == denies(b) ? 0 : 1 };
	}

	private static double part(int shared, int of) {
		return of <= 0 ? 0 : (double) shared / of;
	}

	private static List<String> telling(List<String> words) {
		return words.stream().filter(w -> !FunctionWords.contains(w)).map(Stems::of).toList();
	}

	/** How many runs of so many words both have, each as often as the one that has it less often. */
	private static int shared(List<String> a, List<String> b, int length) {
		Map<List<String>, Integer> runs = new HashMap<>();
		IntStream.rangeClosed(0, a.size() - length)
				.forEach(i -> runs.merge(a.subList(i, i + length), 1, Integer::sum));
		return (int) IntStream.rangeClosed(0, b.size() - length)
				.filter(i -> runs.merge(b.subList(i, i + length), -1, Integer::sum) >= 0).count();
	}

	private static int numbersOfOne(List<String> a, List<String> b) {
		Set<String> numbers = numbers(a);
		Set<String> others = numbers(b);
		Set<String> both = new HashSet<>(numbers);
		both.retainAll(others);
		return numbers.size() + others.size() - 2 * both.size();
	}

	private static Set<String> numbers(List<String> words) {
		Set<String> numbers = new HashSet<>();
		words.stream().filter(w -> Character.isDigit(w.charAt(0))).forEach(w -> numbers.add(w.replace(",", "")));
		return numbers;
	}

	private static boolean denies(List<String> words) {
		return words.stream().anyMatch(w -> DENIALS.contains(w) || w.endsWith("n't"));
	}
}

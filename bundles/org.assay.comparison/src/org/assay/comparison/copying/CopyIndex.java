package org.assay.comparison.copying;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.comparison.words.Words;

/**
 * Finds texts that may share a passage. Of each text a sample of its runs of words is kept, chosen so that two texts with
 * a passage of {@value #GUARANTEED} words in common have one run of the sample in common. A run that many texts have keeps
 * the first of them only: later ones are linked through those, and time grows with the number of texts.
 */
public final class CopyIndex {
	private static final int RUN = 6;
	private static final int WINDOW = 8;
	static final int GUARANTEED = RUN + WINDOW - 1;
	private static final int PLACES = 8;
	private static final int CANDIDATES = 24;
	private final Map<Long, int[]> places = new HashMap<>();
	private int size;

	/**
	 * Takes a text in.
	 *
	 * @return numbers of the texts taken in before that may share a passage, those with most in common first; the first
	 *         text has the number 0
	 */
	public List<Integer> add(Words words) {
		Map<Integer, Integer> shared = new HashMap<>();
		for (long run : sample(words)) {
			int[] at = places.get(run);
			if (at == null) {
				places.put(run, new int[] { size });
				continue;
			}
			for (int other : at) {
				if (other != size) {
					shared.merge(other, 1, Integer::sum);
				}
			}
			if (at.length < PLACES && at[at.length - 1] != size) {
				int[] more = Arrays.copyOf(at, at.length + 1);
				more[at.length] = size;
				places.put(run, more);
			}
		}
		size++;
		return shared.entrySet().stream()
				.sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
						.thenComparing(Map.Entry.comparingByKey()))
				.limit(CANDIDATES).map(Map.Entry::getKey).toList();
	}

	/** Of every window of runs the one with the least hash (winnowing). */
	private static List<Long> sample(Words words) {
		long[] runs = Shingles.of(words, RUN);
		List<Long> sample = new ArrayList<>();
		int last = -1;
		for (int i = 0; i + Math.min(WINDOW, runs.length) <= runs.length && i < runs.length; i++) {
			int least = i;
			for (int k = i; k < Math.min(i + WINDOW, runs.length); k++) {
				least = runs[k] <= runs[least] ? k : least;
			}
			if (least != last) {
				sample.add(runs[least]);
				last = least;
			}
		}
		return sample;
	}
}

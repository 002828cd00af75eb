package org.assay.languages;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.assay.comparison.SentenceVectors;

/**
 * Keeps the vectors of the sentences asked for last in memory, as long as the program runs, so that a second statement costs
 * no second reckoning. On disk they would take 1.5 KB a sentence.
 */
final class RememberedVectors implements SentenceVectors {
	/** About 40 MB with 384 numbers each. */
	private static final int MOST = 20_000;

	private final SentenceVectors vectors;
	private final Map<String, float[]> known = new LinkedHashMap<>(16, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
			return size() > most;
		}
	};
	private final int most;

	RememberedVectors(SentenceVectors vectors) {
		this(vectors, MOST);
	}

	RememberedVectors(SentenceVectors vectors, int most) {
		this.vectors = vectors;
		this.most = most;
	}

	@Override
	public String model() {
		return vectors.model();
	}

	@Override
	public Optional<String> missing() {
		return vectors.missing();
	}

	@Override
	public float[] of(String sentence) {
		float[] vector;
		synchronized (known) {
			vector = known.get(sentence);
		}
		if (vector == null) {
			vector = vectors.of(sentence);
			synchronized (known) {
				known.put(sentence, vector);
			}
		}
		return vector.clone();
	}
}

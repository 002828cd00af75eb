package org.assay.comparison;

import java.util.Optional;

/** Stands for vectors where none are installed. */
final class NoVectors implements SentenceVectors {
	private static final String WHY = "No sentence vectors are installed.";

	@Override
	public String model() {
		return "none";
	}

	@Override
	public Optional<String> missing() {
		return Optional.of(WHY);
	}

	@Override
	public float[] of(String sentence) {
		throw new IllegalStateException(WHY);
	}
}

package org.assay.analyses;

import java.util.Optional;
import org.assay.comparison.SentenceVectors;

/** Vectors by which all sentences lie near each other, the nearer the more alike their lengths are. */
public class NearVectors implements SentenceVectors {
	private static final double WIDTH = 0.001;

	@Override
	public String model() {
		return "near";
	}

	@Override
	public Optional<String> missing() {
		return Optional.empty();
	}

	@Override
	public float[] of(String sentence) {
		double angle = WIDTH * Math.min(sentence.length(), 500);
		return new float[] { (float) Math.cos(angle), (float) Math.sin(angle) };
	}
}

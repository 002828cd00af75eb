package org.assay.comparison.copying;

import org.assay.comparison.words.Words;

/** Runs of words as numbers, so that they are compared at once. */
final class Shingles {
	private static final long FACTOR = 0x9E3779B97F4A7C15L;

	private Shingles() {
	}

	/** One hash for each run of {@code length} words; empty when the text is shorter. */
	static long[] of(Words words, int length) {
		int n = Math.max(0, words.size() - length + 1);
		long[] hashes = new long[n];
		for (int i = 0; i < n; i++) {
			long hash = length;
			for (int k = i; k < i + length; k++) {
				hash = mix(hash ^ word(words.word(k)));
			}
			hashes[i] = hash;
		}
		return hashes;
	}

	private static long word(String word) {
		long hash = 1125899906842597L;
		for (int i = 0; i < word.length(); i++) {
			hash = 31 * hash + word.charAt(i);
		}
		return hash;
	}

	private static long mix(long value) {
		long x = value * FACTOR;
		x ^= x >>> 32;
		x *= FACTOR;
		return x ^ x >>> 29;
	}
}

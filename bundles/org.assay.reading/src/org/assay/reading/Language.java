package org.assay.reading;

import java.util.Set;
import org.assay.reading.tokens.Tokens;

/** Tells English from other languages by its most frequent words. */
final class Language {

	private static final Set<String> COMMON = Set.of("the", "of", "and", "to", "a", "in", "that", "is", "was", "for",
			"on", "with", "as", "it", "by", "at", "from", "be", "has", "have", "are", "his", "he", "said", "an", "its");
	private static final int ENOUGH = 2_000;

	private Language() {
	}

	/** "en", or "und" (undetermined) when too few words are common English ones. */
	static String of(Tokens tokens) {
		int words = 0;
		int common = 0;
		for (int i = 0; i < tokens.size() && words < ENOUGH; i++) {
			if (tokens.isWord(i)) {
				words++;
				common += COMMON.contains(tokens.lower(i)) ? 1 : 0;
			}
		}
		return words == 0 || words >= 20 && common * 12 < words ? "und" : "en";
	}
}

package org.assay.reading;

import java.util.Locale;
import java.util.Set;

/** Tells English from other languages by its most frequent words. */
final class Language {

	private static final Set<String> COMMON = Set.of("the", "of", "and", "to", "a", "in", "that", "is", "was", "for",
			"on", "with", "as", "it", "by", "at", "from", "be", "has", "have", "are", "his", "he", "said", "an", "its");
	private static final int ENOUGH = 2_000;

	private Language() {
	}

	/** "en", or "und" (undetermined) when too few words are common English ones. */
	static String of(String text) {
		int words = 0;
		int common = 0;
		int at = 0;
		while (at < text.length() && words < ENOUGH) {
			int end = at;
			while (end < text.length() && Character.isLetter(text.charAt(end))) {
				end++;
			}
			if (end > at) {
				words++;
				common += end - at <= 5 && COMMON.contains(text.substring(at, end).toLowerCase(Locale.ROOT)) ? 1 : 0;
			}
			at = end + 1;
		}
		return words == 0 || words >= 20 && common * 12 < words ? "und" : "en";
	}

	/** The English name of the language. */
	static String name(String code) {
		return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
	}
}

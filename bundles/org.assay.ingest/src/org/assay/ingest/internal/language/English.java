package org.assay.ingest.internal.language;

import java.util.Locale;
import java.util.Set;

/** Tells English by the share of its commonest words; enough to warn of a text that the rules cannot read. */
public final class English {
	private static final Set<String> COMMON = Set.of("the", "of", "and", "to", "a", "in", "is", "was", "for", "that",
			"on", "with", "by", "at", "from", "it", "as", "be", "has", "have", "had", "his", "her", "they", "were",
			"which", "this", "an", "are", "but", "not", "would", "their", "been", "who", "will", "said", "after", "we",
			"more", "when", "or", "its", "about", "than", "you", "he", "she", "i", "my", "your");
	/** Short words that English shares with other languages and that prove nothing by themselves. */
	private static final Set<String> SHARED = Set.of("a", "in", "is", "was", "an", "on", "as", "at", "he", "i", "or",
			"her", "had", "be", "are", "it", "by", "we", "my");
	private static final int ENOUGH = 20_000;

	private English() {
	}

	/** "en" when the words are English, else empty. */
	public static String tag(String text) {
		int words = 0;
		int common = 0;
		int own = 0;
		int at = 0;
		int limit = Math.min(text.length(), ENOUGH);
		while (at < limit) {
			int begin = at;
			while (at < limit && Character.isLetter(text.charAt(at))) {
				at++;
			}
			if (at > begin) {
				String word = at - begin > 6 ? "" : text.substring(begin, at).toLowerCase(Locale.ROOT);
				words++;
				if (COMMON.contains(word)) {
					common++;
					own += SHARED.contains(word) ? 0 : 1;
				}
			} else {
				at++;
			}
		}
		return words > 0 && common * 100 >= words * 18 && own * 100 >= words * 8 ? "en" : "";
	}
}

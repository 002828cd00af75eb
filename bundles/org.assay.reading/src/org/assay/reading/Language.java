package org.assay.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.assay.reading.words.Lexicon;

/**
 * Tells which language a text is in: by its letters where a script belongs to few languages, else by its most frequent
 * small words. Looks at the beginning of the text only, so that the time does not grow with it.
 */
final class Language {

	/** No language could be told. */
	static final String UNKNOWN = "und";

	private static final String ENGLISH = "en";
	private static final int ENOUGH = 2_000;
	private static final int LONGEST = 200_000;
	/** Texts of fewer words, such as a headline, are read as English unless small words say otherwise. */
	private static final int SHORT = 20;
	/** One word in this many must be a small word of the language. */
	private static final int RARE = 12;

	/** The languages of every small word, in the order of the list. */
	private static final Map<String, List<String>> SMALL = small(Lexicon.load("languages.txt"));

	/** How many small words of each language the text has. */
	private final Map<String, Integer> hits = new TreeMap<>();
	private final Script script = new Script();
	private int words;

	private Language(String text) {
		int at = 0;
		int end = Math.min(text.length(), LONGEST);
		while (at < end && words < ENOUGH) {
			int to = at;
			while (to < end && Character.isLetter(text.charAt(to))) {
				to++;
			}
			if (to > at) {
				count(text.substring(at, to).toLowerCase(Locale.ROOT));
			}
			at = to + 1;
		}
	}

	private static Map<String, List<String>> small(Lexicon lexicon) {
		Map<String, List<String>> small = new HashMap<>();
		for (String language : lexicon.sections()) {
			lexicon.words(language).forEach(word -> small.computeIfAbsent(word, w -> new ArrayList<>()).add(language));
		}
		return small;
	}

	private void count(String word) {
		words++;
		script.add(word);
		SMALL.getOrDefault(word, List.of()).forEach(language -> hits.merge(language, 1, Integer::sum));
	}

	/** Its code of two letters, or {@link #UNKNOWN}. */
	static String of(String text) {
		return new Language(text).best();
	}

	private String best() {
		if (words == 0) {
			return UNKNOWN;
		}
		String other = script.language();
		if (!other.isEmpty()) {
			return other;
		}
		String best = ENGLISH;
		for (String language : hits.keySet()) {
			if (hits(language) > hits(best)) {
				best = language;
			}
		}
		if (words < SHORT) {
			return hits(best) >= 2 && hits(ENGLISH) * 2 < hits(best) ? best : ENGLISH;
		}
		return hits(best) * RARE < words ? UNKNOWN : best;
	}

	private int hits(String language) {
		return hits.getOrDefault(language, 0);
	}

	/** The English name of the language. */
	static String name(String code) {
		return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
	}
}

package org.assay.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Counts letters of other scripts than Latin, and tells the language that is written in most of them. */
final class Script {

	/** Letters that tell one language of the Cyrillic or Arabic script from the others. */
	private static final Map<String, String> TELLING = Map.of("uk", "іїєґ", "be", "ў", "sr", "ђћљњџ", "ru", "ыэё",
			"fa", "پچژگ", "ur", "ٹڈڑے");

	private final Map<Character.UnicodeScript, Integer> letters = new HashMap<>();
	private final Map<String, Integer> telling = new TreeMap<>();
	private int all;

	void add(String word) {
		all += word.length();
		for (int i = 0; i < word.length(); i++) {
			char letter = word.charAt(i);
			if (letter > 'ɏ') {
				letters.merge(Character.UnicodeScript.of(letter), 1, Integer::sum);
				TELLING.forEach((language, marks) -> telling.merge(language, marks.indexOf(letter) < 0 ? 0 : 1,
						Integer::sum));
			}
		}
	}

	/** Empty when most letters are Latin. */
	String language() {
		Character.UnicodeScript most = Character.UnicodeScript.LATIN;
		for (Map.Entry<Character.UnicodeScript, Integer> entry : letters.entrySet()) {
			if (entry.getKey() != Character.UnicodeScript.LATIN && entry.getValue() * 2 > all) {
				most = entry.getKey();
			}
		}
		return switch (most) {
		case LATIN -> japanese() ? "ja" : "";
		case CYRILLIC -> first("bg", "uk", "be", "sr", "ru");
		case ARABIC -> first("ar", "ur", "fa");
		case HAN -> japanese() ? "ja" : "zh";
		case HIRAGANA, KATAKANA -> "ja";
		case HANGUL -> "ko";
		case GREEK -> "el";
		case HEBREW -> "he";
		case DEVANAGARI -> "hi";
		case BENGALI -> "bn";
		case TAMIL -> "ta";
		case THAI -> "th";
		case GEORGIAN -> "ka";
		case ARMENIAN -> "hy";
		default -> Language.UNKNOWN;
		};
	}

	/** Kana and Chinese signs together are Japanese. */
	private boolean japanese() {
		int kana = letters.getOrDefault(Character.UnicodeScript.HIRAGANA, 0)
				+ letters.getOrDefault(Character.UnicodeScript.KATAKANA, 0);
		return kana * 10 > all;
	}

	private String first(String otherwise, String... languages) {
		String best = otherwise;
		int most = all / 500;
		for (String language : languages) {
			if (telling.getOrDefault(language, 0) > most) {
				most = telling.get(language);
				best = language;
			}
		}
		return best;
	}
}

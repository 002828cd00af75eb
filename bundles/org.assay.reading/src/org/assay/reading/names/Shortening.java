package org.assay.reading.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.assay.reading.tokens.Tokens;

/**
 * An abbreviation that a bracket gives for the words before it: "Harbour Safety Board (HSB)", "gross domestic product (GDP)".
 *
 * @param from    first token of the words, inclusive
 * @param to      token behind them: the bracket
 * @param letters the abbreviation without the ending of a plural
 * @param named   whether the words have capitals, so that they are a name
 */
record Shortening(int from, int to, String letters, boolean named) {

	private static final int LONGEST = 14;
	private static final Set<String> SMALL = Set.of("of", "for", "the", "and", "in", "on", "to", "&", "-", "de", "la",
			"del", "des", "du", ",");

	/** All that the text introduces, in order. */
	static List<Shortening> in(Tokens tokens) {
		List<Shortening> found = new ArrayList<>();
		for (int i = 1; i + 2 < tokens.size(); i++) {
			if (tokens.is(i, "(") && tokens.is(i + 2, ")")) {
				String letters = singular(tokens.word(i + 1));
				if (letters.length() > 1 && letters.chars().allMatch(Character::isUpperCase)) {
					add(tokens, i, letters, found);
				}
			}
		}
		return found;
	}

	/** "HSB" of "HSBs". */
	static String singular(String word) {
		boolean plural = word.length() > 2 && word.endsWith("s")
				&& Character.isUpperCase(word.charAt(word.length() - 2));
		return plural ? word.substring(0, word.length() - 1) : word;
	}

	private static void add(Tokens tokens, int bracket, String letters, List<Shortening> found) {
		int left = letters.length();
		int at = bracket;
		int capitals = 0;
		while (left > 0 && at > 0 && bracket - at < LONGEST) {
			at--;
			boolean fits = tokens.word(at).substring(0, 1).toUpperCase(Locale.ROOT).charAt(0) == letters
					.charAt(left - 1);
			boolean small = SMALL.contains(tokens.word(at));
			if (fits && tokens.isWord(at) && !(small && left == 1)) {
				left--;
				capitals += tokens.isCapitalised(at) ? 1 : 0;
			} else if (!small) {
				return;
			}
		}
		if (left == 0) {
			found.add(new Shortening(at, bracket, letters, capitals > 1));
		}
	}
}

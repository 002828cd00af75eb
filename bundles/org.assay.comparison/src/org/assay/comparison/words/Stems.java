package org.assay.comparison.words;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes endings off English words so that forms of one word are found under one key. The key is for comparing, not for
 * showing: "generalization" and "generalised" both give "general".
 */
public final class Stems {
	private static final int SHORTEST = 4;
	/** Common words that only look as if they had an ending, so that they would meet a word of another meaning. */
	private static final Set<String> WHOLE = Set.of("army", "busy", "city", "county", "customer", "customs",
			"department",
			"evening", "factor", "former", "general", "letter", "minority", "mission", "officer", "organisation",
			"organization", "party", "passion", "pastor", "plane", "policy", "portion", "prisoner", "priority",
			"professor", "ready", "reporter", "section", "signal", "station", "statue", "story", "tender", "treaty",
			"university", "worker");
	/** "dies", "died", "dying" and the like, too short for an ending to come off. */
	private static final Pattern DIE = Pattern.compile("([dlt])(?:ie[sd]|ying)");
	private static final List<String> ENDINGS = List.of("isations", "izations", "isation", "ization", "ations", "ation",
			"ising", "izing", "ised", "ized", "ises", "izes", "ise", "ize", "ingly", "ings", "ing", "edly", "ments",
			"ment", "ness", "ally", "ities", "ity", "ies", "ied", "ers", "ors", "er", "or", "ions", "ion", "ives",
			"ive", "als", "al", "ly", "ed", "es", "s", "e", "y");

	private Stems() {
	}

	/** @param word in lower case with a plain apostrophe */
	public static String of(String word) {
		String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2)
				: word.endsWith("'") ? word.substring(0, word.length() - 1) : word;
		if (bare.endsWith("ss") || !Character.isLetter(bare.isEmpty() ? '0' : bare.charAt(bare.length() - 1))) {
			return bare;
		}
		Matcher die = DIE.matcher(bare);
		if (die.matches()) {
			return die.group(1) + "ie";
		}
		String singular = singular(bare);
		if (WHOLE.contains(singular)) {
			return singular.replace('z', 's');
		}
		for (String ending : ENDINGS) {
			if (bare.endsWith(ending) && !isPartOfWord(bare, ending)
					&& bare.length() - ending.length() >= shortest(ending)) {
				return undouble(bare.substring(0, bare.length() - ending.length()));
			}
		}
		return bare;
	}

	private static String singular(String word) {
		if (WHOLE.contains(word) || !word.endsWith("s")) {
			return word;
		}
		return word.endsWith("ies") ? word.substring(0, word.length() - 3) + "y" : word.substring(0, word.length() - 1);
	}

	/** The y of "attorney" and "employ" is no ending, so that it stays where "attorneys" and "employed" have it. */
	private static boolean isPartOfWord(String word, String ending) {
		int before = word.length() - 2;
		return ending.equals("y") && before >= 0 && "aeou".indexOf(word.charAt(before)) >= 0;
	}

	/** Endings of inflection come off shorter words too: "cats", "fires". */
	private static int shortest(String ending) {
		return switch (ending) {
		case "s", "e", "es", "ed", "ing", "ies", "ied", "y" -> SHORTEST - 1;
		default -> SHORTEST;
		};
	}

	/** "stopp" of "stopped" is "stop". */
	private static String undouble(String stem) {
		int n = stem.length();
		boolean doubled = n > SHORTEST - 1 && stem.charAt(n - 1) == stem.charAt(n - 2)
				&& "bdgkmnprt".indexOf(stem.charAt(n - 1)) >= 0;
		return doubled ? stem.substring(0, n - 1) : stem;
	}
}

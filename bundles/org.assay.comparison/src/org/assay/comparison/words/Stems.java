package org.assay.comparison.words;

import java.util.List;

/**
 * Takes endings off English words so that forms of one word are found under one key. The key is for comparing, not for
 * showing: "generalization" and "generalised" both give "general".
 */
public final class Stems {
	private static final int SHORTEST = 4;
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
		for (String ending : ENDINGS) {
			if (bare.endsWith(ending) && bare.length() - ending.length() >= shortest(ending)) {
				return undouble(bare.substring(0, bare.length() - ending.length()));
			}
		}
		return bare;
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

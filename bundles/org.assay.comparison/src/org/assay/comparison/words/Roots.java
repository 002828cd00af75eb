package org.assay.comparison.words;

/** Strips English endings, so that the forms of a word meet. The result need not be a word. */
final class Roots {
	private static final String VOWELS = "aeiouy";

	private Roots() {
	}

	/** @param word in lower case, with straight apostrophes */
	static String of(String word) {
		String root = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word.replaceAll("'$", "");
		if (root.length() < 4 || !Character.isLetter(root.charAt(0))) {
			return root;
		}
		root = last(verbal(plural(root)));
		return root.replaceAll("is$", "iz");
	}

	private static String plural(String word) {
		if (word.endsWith("ies") && word.length() > 4) {
			return word.substring(0, word.length() - 3) + "y";
		}
		if (word.endsWith("sses") || word.endsWith("ches") || word.endsWith("shes") || word.endsWith("xes")) {
			return word.substring(0, word.length() - 2);
		}
		boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
		return plural ? word.substring(0, word.length() - 1) : word;
	}

	private static String verbal(String word) {
		for (String ending : new String[] { "isation", "ization" }) {
			if (word.endsWith(ending)) {
				return word.substring(0, word.length() - ending.length()) + "iz";
			}
		}
		if (word.endsWith("ied") && word.length() > 4) {
			return word.substring(0, word.length() - 3) + "y";
		}
		for (String ending : new String[] { "ing", "ed" }) {
			String stem = word.substring(0, word.length() - ending.length());
			if (word.endsWith(ending) && stem.length() >= 3 && hasVowel(stem)) {
				return undoubled(stem);
			}
		}
		return word.endsWith("ly") && word.length() > 5 ? word.substring(0, word.length() - 2) : word;
	}

	private static boolean hasVowel(String stem) {
		return stem.chars().anyMatch(c -> VOWELS.indexOf(c) >= 0);
	}

	/** "stopp" of "stopped" is "stop", but "pass" of "passed" stays. */
	private static String undoubled(String stem) {
		int last = stem.length() - 1;
		char c = stem.charAt(last);
		boolean doubled = c == stem.charAt(last - 1) && "lsz".indexOf(c) < 0 && VOWELS.indexOf(c) < 0;
		return doubled ? stem.substring(0, last) : stem;
	}

	private static String last(String word) {
		if (word.endsWith("e") && word.length() > 3) {
			return word.substring(0, word.length() - 1);
		}
		return word.endsWith("y") && word.length() > 3 ? word.substring(0, word.length() - 1) + "i" : word;
	}
}

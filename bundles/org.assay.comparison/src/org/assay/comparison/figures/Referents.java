package org.assay.comparison.figures;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.assay.comparison.words.Vocabulary;

/** Whether two figures count the same thing, going by the words that say what they count. */
final class Referents {

	/** What is known of two referents. */
	enum Match {
		same, different, unknown
	}

	private static final Pattern POSSESSIVE = Pattern.compile("'s\\b|'(?=\\s|$)");
	private static final Pattern SPLIT = Pattern.compile("[^\\p{L}\\p{N}.&-]+|(?<!\\p{L}\\.\\p{L})\\.(?=\\s|$)");
	private static final Pattern HANGING_ON = Pattern.compile("\\s+(?:of|in|for|to|by|from|on|at|with|that|which)\\s+");
	private static final Set<String> EMPTY_WORDS = Set.of("a", "an", "per", "each", "every", "the", "of", "in", "for",
			"to", "by", "from", "on",
			"at", "with", "and", "or", "its", "their", "his", "her", "this", "that", "some", "more", "than", "total",
			"worth", "value", "about", "around");

	/** What stands for something that the words do not name. */
	private static final Set<String> PRONOUNS = Set.of("it", "she", "he", "they", "i", "we", "you", "who", "which",
			"these",
			"those", "them", "him", "one", "ones", "both", "all", "others");

	/** Nouns that say how an amount was put, not what it is for: the reader has to look elsewhere. */
	private static final Set<String> SHELLS = Set.of("figure", "sum", "amount", "number", "estimate", "ask", "asking",
			"demand", "request", "claim", "bid", "quote", "tally", "toll", "count", "tag", "sticker", "goal", "target",
			"offer", "pledge", "threshold", "record", "high", "low", "level", "mark");

	private Referents() {
	}

	/**
	 * The same when one says no more than the other or the word that the sense hangs on is one; different
	 * when they share no word; otherwise it cannot be known.
	 */
	static Match match(String a, String b) {
		return match(Parts.of(a), Parts.of(b));
	}

	static Match match(Parts a, Parts b) {
		if (a.words.isEmpty() || b.words.isEmpty()) {
			return Match.unknown;
		}
		if (a.words.containsAll(b.words) || b.words.containsAll(a.words) || a.head.equals(b.head)) {
			return Match.same;
		}
		return a.words.stream().noneMatch(b.words::contains) ? Match.different : Match.unknown;
	}

	/**
	 * A referent taken apart, for what is matched many times.
	 *
	 * @param words see {@link Referents#words}
	 * @param head  the word that the sense hangs on
	 */
	record Parts(Set<String> words, String head) {
		static Parts of(String referent) {
			return new Parts(Referents.words(referent), Referents.head(referent));
		}
	}

	/**
	 * The words with a meaning of their own, in lower case, without possessive and plural endings; none when the
	 * referent only says how the amount was put.
	 */
	static Set<String> words(String referent) {
		String[] parts = HANGING_ON.split(referent.strip(), 2);
		Set<String> first = plainWords(parts[0]);
		if (!first.isEmpty() && SHELLS.contains(List.copyOf(first).getLast())) {
			return parts.length > 1 ? words(parts[1]) : Set.of();
		}
		return plainWords(referent);
	}

	/** Whether what is counted ends with the unit itself, be it in the plural: "fire engines" and "engine". */
	static boolean isPlural(String referent, String unit) {
		String head = head(referent);
		return singular(head).equals(singular(unit))
				|| Vocabulary.english().root(head).equals(Vocabulary.english().root(unit));
	}

	private static Set<String> plainWords(String referent) {
		Set<String> words = new LinkedHashSet<>();
		String plain = referent.toLowerCase(Locale.ROOT).replace('’', '\'');
		plain = POSSESSIVE.matcher(plain).replaceAll(" ");
		Arrays.stream(SPLIT.split(plain)).map(Referents::singular)
				.filter(w -> w.chars().anyMatch(Character::isLetter) && !EMPTY_WORDS.contains(w))
				.filter(w -> !PRONOUNS.contains(w)).forEach(words::add);
		return words;
	}

	private static String singular(String word) {
		if (word.length() > 4 && word.endsWith("ies")) {
			return word.substring(0, word.length() - 3) + "y";
		}
		boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
		return plural ? word.substring(0, word.length() - 1) : word;
	}

	/** The word that the sense hangs on: the last one before "of", "in" or the like. */
	private static String head(String referent) {
		String[] parts = HANGING_ON.split(referent.strip(), 2);
		Set<String> words = words(parts[0].isBlank() ? referent : parts[0]);
		return words.isEmpty() ? referent : List.copyOf(words).getLast();
	}
}

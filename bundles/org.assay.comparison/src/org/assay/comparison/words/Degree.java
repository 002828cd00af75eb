package org.assay.comparison.words;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.assay.text.Span;

/**
 * A comparison in words: "substantially more coal than Norland".
 *
 * @param span     from the first word of the degree to what is compared with
 * @param more     whether it says more; otherwise less
 * @param strength 0 when it gives no degree, 1 slight to 4 a multiple
 * @param than     key of what is compared with, or empty
 */
public record Degree(Span span, boolean more, int strength, String than) {
	private static final int BEFORE = 4;
	private static final int AFTER = 7;
	private static final int OBJECT = 2;
	private static final int STRONGEST = 4;
	private static final Set<String> JOINS = Set.of("a", "an", "of", "by", "or", "so");

	/**
	 * The first comparison whose turning word lies within a span.
	 *
	 * @param words of the sentence
	 * @param key   gives the key under which a word meets others
	 */
	public static Optional<Degree> find(List<Word> words, Span within, Function<Word, String> key) {
		Vocabulary vocabulary = Vocabulary.english();
		for (int i = 0; i < words.size(); i++) {
			boolean more = vocabulary.is("comparative-more", words.get(i));
			if (within.contains(words.get(i).span()) && (more || vocabulary.is("comparative-less", words.get(i)))) {
				return Optional.of(at(words, i, more, key));
			}
		}
		return Optional.empty();
	}

	private static Degree at(List<Word> words, int at, boolean more, Function<Word, String> key) {
		int begin = at;
		int strength = 0;
		for (int i = at - 1; i >= Math.max(0, at - BEFORE); i--) {
			int found = strength(words.get(i));
			if (found == 0 && !JOINS.contains(words.get(i).lower())) {
				break;
			}
			strength = Math.max(strength, found);
			begin = i;
		}
		int end = at;
		String than = "";
		for (int i = at + 1; i < Math.min(words.size(), at + AFTER); i++) {
			if (words.get(i).lower().equals("than")) {
				for (int j = i + 1; j < Math.min(words.size(), i + 1 + OBJECT) && than.isEmpty(); j++) {
					than = key.apply(words.get(j));
					end = j;
				}
			}
		}
		return new Degree(words.get(begin).span().cover(words.get(end).span()), more, strength, than);
	}

	private static int strength(Word word) {
		for (int level = STRONGEST; level > 0; level--) {
			if (Vocabulary.english().is("degree" + level, word)) {
				return level;
			}
		}
		return 0;
	}
}

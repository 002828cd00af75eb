package org.assay.comparison.stories;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.assay.comparison.words.Stems;
import org.assay.comparison.words.Words;
import org.assay.text.Span;

/**
 * The terms of a text: stems of its words, numbers as they stand, and once more the stems of words with a capital
 * letter within a sentence, as names tell events apart better than other words.
 */
final class Terms {
	/** Before the term of a name. */
	static final char NAME = '^';
	private static final int SHORTEST = 2;

	/** What nearly every report has, whatever it tells of; so few reports do not seem to tell of one event by these. */
	private static final Set<String> OF_ALL_REPORTS = Set.of(("said say says saying told tell tells report reports"
			+ " reported news according mr mrs ms dr year years month months week weeks day days today yesterday tomorrow"
			+ " monday tuesday wednesday thursday friday saturday sunday january february march april june july august"
			+ " september october november december one two three first last next new people").split(" "));

	private Terms() {
	}

	/** How often each term occurs. */
	static Map<String, Integer> of(String text) {
		Words words = Words.of(text);
		Map<String, Integer> counts = new TreeMap<>();
		int before = 0;
		for (int i = 0; i < words.size(); i++) {
			Span span = words.span(i, i + 1);
			char first = text.charAt(span.begin());
			if (words.isContent(i) && !OF_ALL_REPORTS.contains(words.word(i))
					&& (span.length() >= SHORTEST || Character.isDigit(first))) {
				String term = Stems.of(words.word(i));
				counts.merge(term, 1, Integer::sum);
				if (Character.isUpperCase(first) && isWithinSentence(text, before, span.begin())) {
					counts.merge(NAME + term, 1, Integer::sum);
				}
			}
			before = span.end();
		}
		return counts;
	}

	/** Whether only blanks and commas stand between a word and the one before. */
	private static boolean isWithinSentence(String text, int from, int to) {
		return from > 0 && text.substring(from, to).chars().noneMatch(c -> "\n.!?:;\"“”•".indexOf(c) >= 0);
	}
}

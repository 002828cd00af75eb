package org.assay.reading.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.assay.reading.sentences.ParsedText;
import org.assay.reading.sentences.Stretch;
import org.assay.reading.tokens.PartOfSpeech;
import org.assay.reading.tokens.TaggedTokens;
import org.assay.reading.tokens.Tokens;

/** How often the words of a text stand in small letters, and with a capital where no sentence begins. */
final class WordCounts {

	private final Map<String, Integer> capitals = new HashMap<>();
	private final Set<String> small = new HashSet<>();
	private int glued;
	private int loose;

	WordCounts(ParsedText text) {
		Tokens tokens = text.tokens();
		for (Stretch sentence : text.sentences()) {
			boolean title = text.isTitleCase(sentence);
			for (int i = sentence.from(); i < sentence.to(); i++) {
				if (tokens.is(i, "-") && tokens.isWord(i - 1) && tokens.isWord(i + 1)) {
					glued += tokens.spaceBefore(i) || tokens.spaceBefore(i + 1) ? 0 : 1;
					loose += tokens.spaceBefore(i) && tokens.spaceBefore(i + 1) ? 1 : 0;
				}
				if (!tokens.isWord(i)) {
					continue;
				}
				if (!tokens.isCapitalised(i)) {
					small.add(tokens.word(i));
				} else if (!title && i > sentence.from() && (tokens.isWord(i - 1) || tokens.in(i - 1, ",", "-", "("))) {
					capitals.merge(tokens.word(i), 1, Integer::sum);
				}
			}
		}
	}

	/** Whether the word has a capital within sentences here and never stands in small letters. */
	boolean isName(String word) {
		return capitals.containsKey(word) && !small.contains(word.toLowerCase(Locale.ROOT));
	}

	/** Whether the word stands in small letters somewhere in the text. */
	boolean isSmall(String lower) {
		return small.contains(lower);
	}

	/** Plurals and abstract nouns: endings that few names have. */
	private static boolean hasNounEnding(String lower) {
		return lower.length() > 5 && (lower.endsWith("ions") || lower.endsWith("ments") || lower.endsWith("ists")
				|| lower.endsWith("ers") || lower.endsWith("tion") || lower.endsWith("ment") || lower.endsWith("ness")
				|| lower.endsWith("ity") || lower.endsWith("ities") || lower.endsWith("ings") || lower.endsWith("ors"));
	}

	/** Whether hyphens within words stand between blanks throughout, as in text that was cut into tokens before. */
	boolean hasLooseHyphens() {
		return loose >= 3 && glued == 0;
	}

	/** Whether the word is an ordinary one that merely opens its sentence. */
	boolean isOrdinary(TaggedTokens tagged, int i) {
		PartOfSpeech tag = tagged.tag(i);
		boolean open = tag == PartOfSpeech.properNoun || tag == PartOfSpeech.noun;
		Tokens tokens = tagged.tokens();
		if (!open) {
			return true;
		}
		if (small.contains(tokens.lower(i)) && !tokens.isAllCapitals(i)) {
			return true;
		}
		boolean alone = !tokens.isCapitalised(i + 1);
		return alone && (tag == PartOfSpeech.noun || hasNounEnding(tokens.lower(i)));
	}
}

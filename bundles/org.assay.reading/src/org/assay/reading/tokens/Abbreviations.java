package org.assay.reading.tokens;

import java.util.Locale;
import java.util.Set;
import org.assay.reading.words.Lexicon;

/** Which words keep their full stop. */
public final class Abbreviations {

	private final Set<String> known;
	private final Set<String> neverLast;

	public Abbreviations(Lexicon lexicon) {
		known = lexicon.words("abbreviation");
		neverLast = lexicon.words("abbreviation-before-name");
	}

	/** Whether the full stop at {@code dot} belongs to the word that begins at {@code begin}. */
	boolean takesDot(String text, int begin, int dot) {
		int length = dot - begin;
		if (length <= 0 || length > 24) {
			return false;
		}
		char next = dot + 1 < text.length() ? text.charAt(dot + 1) : ' ';
		if (next == '.') {
			return false;
		}
		int part = text.lastIndexOf('.', dot - 1);
		boolean inner = part >= begin;
		int letters = dot - (inner ? part + 1 : begin);
		if (letters == 1 && Character.isLetter(text.charAt(dot - 1))) {
			return inner || Character.isUpperCase(text.charAt(begin)) && !isPronounI(text, begin, dot)
					|| Character.isLetter(next);
		}
		if (inner && letters <= 2 && Character.isLetter(text.charAt(dot - 1))) {
			return true;
		}
		String word = text.substring(begin, dot).toLowerCase(Locale.ROOT);
		return known.contains(word) || neverLast.contains(word) && Character.isUpperCase(text.charAt(begin));
	}

	/** "and I." ends a sentence, "I. Newton" does not. */
	private static boolean isPronounI(String text, int begin, int dot) {
		if (text.charAt(begin) != 'I') {
			return false;
		}
		int at = dot + 1;
		while (at < text.length() && text.charAt(at) == ' ') {
			at++;
		}
		return at >= text.length() || !Character.isUpperCase(text.charAt(at)) || text.charAt(at) == 'I';
	}

	/** Titles and the like, which never end a sentence. */
	public boolean neverEndsSentence(String lower) {
		return lower.endsWith(".") && neverLast.contains(lower.substring(0, lower.length() - 1));
	}
}

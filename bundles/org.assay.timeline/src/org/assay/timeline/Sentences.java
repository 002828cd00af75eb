package org.assay.timeline;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.assay.text.Span;

/**
 * The sentence around words: wide enough to tell whether two things stand in one sentence, and what a date is about.
 * Quoted words never end the sentence that quotes them.
 */
final class Sentences {
	private static final Set<String> ABBREVIATIONS = Set.of("mr", "mrs", "ms", "dr", "prof", "gen", "col", "sen", "rep",
			"gov", "lt", "sgt", "st", "no", "vs", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct",
			"nov", "dec", "inc", "ltd", "co", "corp");

	private final CharSequence text;
	/** Offsets that lie inside quoted stretches. */
	private final BitSet quoted = new BitSet();

	private int[] ends = new int[0];

	/** @param quotes stretches within which no sentence ends */
	Sentences(CharSequence text, List<Span> quotes) {
		this.text = text;
		int begin = 0;
		int end = -1;
		for (Span quote : quotes.stream().sorted().toList()) {
			begin = quote.begin() <= end ? begin : quote.begin(); // those that touch are one stretch
			end = Math.max(end, quote.end());
			quoted.set(Math.min(begin + 1, end), end);
		}
	}

	CharSequence text() {
		return text;
	}

	/** The sentence that the words stand in; they must lie within the text. */
	Span around(Span words) {
		int[] all = ends();
		int before = Arrays.binarySearch(all, words.begin());
		int begin = all[before >= 0 ? before : -before - 2];
		int least = Math.max(words.end(), Math.min(text.length(), words.begin() + 1));
		int after = Arrays.binarySearch(all, least);
		int end = all[after >= 0 ? after : -after - 1];
		while (begin < end && Character.isWhitespace(text.charAt(begin))) {
			begin++;
		}
		while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
			end--;
		}
		return new Span(begin, end);
	}

	/** Where sentences end, with both ends of the text; looked for once, because a text has many times. */
	private int[] ends() {
		if (ends.length == 0) {
			int last = text.length();
			ends = IntStream.rangeClosed(0, last).filter(at -> at == 0 || at == last || endsBefore(at)).toArray();
		}
		return ends;
	}

	/** Whether a sentence has ended with the unit before {@code at}. */
	private boolean endsBefore(int at) {
		char last = text.charAt(at - 1);
		boolean isLine = last == '\n' || last == '\r';
		if (!isLine && !Character.isWhitespace(text.charAt(at)) || quoted.get(at)) {
			return false;
		}
		if (isLine) {
			return true;
		}
		int stop = at - 1;
		while (stop > 0 && isCloser(text.charAt(stop))) {
			stop--;
		}
		char mark = text.charAt(stop);
		boolean strong = mark == '!' || mark == '?' || mark == '…';
		return (strong || mark == '.' && !isAbbreviation(stop)) && continuesAsSentence(at);
	}

	private static boolean isCloser(char c) {
		return c == '"' || c == '\'' || c == '”' || c == '’' || c == ')' || c == ']';
	}

	/** A single letter, a word with points in it, or a title does not end a sentence. */
	private boolean isAbbreviation(int point) {
		int begin = point;
		while (begin > 0 && (Character.isLetterOrDigit(text.charAt(begin - 1)) || text.charAt(begin - 1) == '.')) {
			begin--;
		}
		String word = text.subSequence(begin, point).toString();
		boolean letter = word.length() == 1 && Character.isLetter(word.charAt(0));
		return letter || word.contains(".") && !Character.isDigit(word.charAt(0))
				|| ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
	}

	private boolean continuesAsSentence(int at) {
		int next = at;
		while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
			next++;
		}
		return next == text.length() || !Character.isLowerCase(text.charAt(next));
	}
}

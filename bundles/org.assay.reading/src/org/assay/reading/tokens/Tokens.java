package org.assay.reading.tokens;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assay.text.Span;

/**
 * The tokens of one text with exact offsets. Immutable; what every part of the reading shares.
 *
 * <p>Word forms are kept once per distinct word, so that a long text costs little more than its offsets.
 */
public final class Tokens {

	private static final Tokens EMPTY = new Tokens("", new int[0], new int[0]);

	private final String text;
	private final int[] begins;
	private final int[] ends;
	private final String[] words;
	private final String[] lowers;

	private Tokens(String text, int[] begins, int[] ends) {
		this.text = text;
		this.begins = begins;
		this.ends = ends;
		words = new String[begins.length];
		lowers = new String[begins.length];
		Map<String, String> pool = new HashMap<>();
		for (int i = 0; i < begins.length; i++) {
			String word = pool.computeIfAbsent(text.substring(begins[i], ends[i]), w -> w);
			words[i] = word;
			String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
			lowers[i] = lower.equals(word) ? word : pool.computeIfAbsent(lower, w -> w);
		}
	}

	/** Tokens at the given spans, which must be in order and must not overlap. */
	public static Tokens of(String text, List<Span> spans) {
		if (spans.isEmpty() && text.isEmpty()) {
			return EMPTY;
		}
		return new Tokens(text, spans.stream().mapToInt(Span::begin).toArray(),
				spans.stream().mapToInt(Span::end).toArray());
	}

	static Tokens of(String text, int[] begins, int[] ends, int count) {
		return new Tokens(text, Arrays.copyOf(begins, count), Arrays.copyOf(ends, count));
	}

	public String text() {
		return text;
	}

	public int size() {
		return begins.length;
	}

	public int begin(int token) {
		return begins[token];
	}

	public int end(int token) {
		return ends[token];
	}

	/** The word as printed; empty outside the text, so that rules may look one step too far. */
	public String word(int token) {
		return token < 0 || token >= words.length ? "" : words[token];
	}

	/** The word in lower case with a plain apostrophe; empty outside the text. */
	public String lower(int token) {
		return token < 0 || token >= lowers.length ? "" : lowers[token];
	}

	public boolean is(int token, String lower) {
		return lower(token).equals(lower);
	}

	/** Whether the token is one of the given lower-case words. */
	public boolean in(int token, String... lower) {
		String word = lower(token);
		for (String each : lower) {
			if (each.equals(word)) {
				return true;
			}
		}
		return false;
	}

	public Span span(int token) {
		return new Span(begins[token], ends[token]);
	}

	/** From the begin of the first to the end of the token before {@code to}. */
	public Span span(int from, int to) {
		return new Span(begins[from], ends[to - 1]);
	}

	public String words(int from, int to) {
		return from >= to ? "" : text.substring(begins[from], ends[to - 1]);
	}

	/** The words as printed, one by one. */
	public List<String> wordList(int from, int to) {
		return List.of(Arrays.copyOfRange(words, from, to));
	}

	public boolean isCapitalised(int token) {
		String word = word(token);
		return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
	}

	/** Whether the token has two or more letters and no small one. */
	public boolean isAllCapitals(int token) {
		String word = word(token);
		int letters = 0;
		for (int i = 0; i < word.length(); i++) {
			if (Character.isLowerCase(word.charAt(i))) {
				return false;
			}
			letters += Character.isLetter(word.charAt(i)) ? 1 : 0;
		}
		return letters > 1;
	}

	public boolean isWord(int token) {
		String word = word(token);
		return !word.isEmpty() && Character.isLetter(word.codePointAt(0));
	}

	public boolean startsWithDigit(int token) {
		String word = word(token);
		int at = word.length() > 1 && word.charAt(0) == '.' ? 1 : 0;
		return word.length() > at && word.charAt(at) >= '0' && word.charAt(at) <= '9';
	}

	/** Whether white space stands before the token. */
	public boolean spaceBefore(int token) {
		return token <= 0 || token >= begins.length || ends[token - 1] < begins[token];
	}

	/** The first token that begins at or after the offset. */
	public int from(int offset) {
		int at = Arrays.binarySearch(begins, offset);
		return at >= 0 ? at : -at - 1;
	}

	/** The first token that ends after the offset: the token at it, or the next one. */
	public int at(int offset) {
		int at = Arrays.binarySearch(ends, offset + 1);
		return at >= 0 ? at : -at - 1;
	}
}

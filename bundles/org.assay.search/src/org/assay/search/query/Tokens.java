package org.assay.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts the search box into its parts at spaces outside of quotation marks. */
final class Tokens {
	/**
	 * One part.
	 *
	 * @param field    what stands before the colon, in lower case; empty when there is none
	 * @param value    the words
	 * @param isQuoted whether they stood in quotation marks
	 */
	record Token(boolean isExcluded, String field, String value, boolean isQuoted) {
	}

	private static final String QUOTES = "\"\u201c\u201d\u201e\u00ab\u00bb";
	private final String typed;
	private int at;

	private Tokens(String typed) {
		this.typed = typed;
	}

	static List<Token> of(String typed) {
		Tokens tokens = new Tokens(typed);
		List<Token> result = new ArrayList<>();
		while (tokens.skipSpace()) {
			result.add(tokens.next());
		}
		return result;
	}

	private boolean skipSpace() {
		while (at < typed.length() && Character.isWhitespace(typed.charAt(at))) {
			at++;
		}
		return at < typed.length();
	}

	private Token next() {
		boolean isExcluded = typed.charAt(at) == '-' && at + 1 < typed.length()
				&& !Character.isWhitespace(typed.charAt(at + 1)) && !Character.isDigit(typed.charAt(at + 1));
		at += isExcluded ? 1 : 0;
		String field = field();
		boolean isQuoted = at < typed.length() && isQuote(typed.charAt(at));
		String value = isQuoted ? quoted() : plain();
		return new Token(isExcluded, field, value, isQuoted);
	}

	/** The letters up to a colon that something may follow. */
	private String field() {
		int end = at;
		while (end < typed.length() && Character.isLetter(typed.charAt(end))) {
			end++;
		}
		if (end == at || end == typed.length() || typed.charAt(end) != ':'
				|| !QueryFields.isField(typed.substring(at, end))) {
			return "";
		}
		String field = typed.substring(at, end).toLowerCase(Locale.ROOT);
		at = end + 1;
		return field;
	}

	private String quoted() {
		int begin = ++at;
		while (at < typed.length() && !isQuote(typed.charAt(at))) {
			at++;
		}
		return typed.substring(begin, at < typed.length() ? at++ : at);
	}

	private String plain() {
		int begin = at;
		while (at < typed.length() && !Character.isWhitespace(typed.charAt(at))) {
			at++;
		}
		return typed.substring(begin, at);
	}

	private static boolean isQuote(char c) {
		return QUOTES.indexOf(c) >= 0;
	}
}

package org.assay.reading.tokens;

import java.util.Arrays;
import java.util.Currency;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Tokens by OntoNotes conventions: {@code 's} and {@code n't} apart, hyphens, currency signs and per cent signs apart,
 * while abbreviations, figures, clock times, numeric dates and web addresses stay whole. One pass over the text.
 */
public final class RuleTokeniser implements Tokeniser {

	private static final Set<String> CLITICS = Set.of("s", "re", "ve", "ll", "d", "m");

	private final Abbreviations abbreviations;
	private final Set<String> currencies = new HashSet<>(Set.of("RM", "Rs", "AU", "US", "NZ"));

	public RuleTokeniser(Abbreviations abbreviations) {
		this.abbreviations = abbreviations;
		Currency.getAvailableCurrencies().forEach(currency -> currencies.add(currency.getCurrencyCode()));
	}

	@Override
	public Tokens tokenise(String text) {
		int[] begins = new int[text.length() / 5 + 16];
		int[] ends = new int[begins.length];
		int count = 0;
		int at = 0;
		while (at < text.length()) {
			if (isSpace(text.charAt(at))) {
				at++;
				continue;
			}
			int end = tokenEnd(text, at);
			if (count == begins.length) {
				begins = Arrays.copyOf(begins, count * 2);
				ends = Arrays.copyOf(ends, count * 2);
			}
			begins[count] = at;
			ends[count++] = end;
			at = end;
		}
		return Tokens.of(text, begins, ends, count);
	}

	private int tokenEnd(String text, int at) {
		char c = text.charAt(at);
		int address = WebAddress.end(text, at);
		if (address > at) {
			return address;
		}
		if (c >= '0' && c <= '9') {
			return Numerals.end(text, at);
		}
		if (c == '.' && at + 1 < text.length() && text.charAt(at + 1) >= '0' && text.charAt(at + 1) <= '9'
				&& (at == 0 || isSpace(text.charAt(at - 1)))) {
			return Numerals.end(text, at + 1);
		}
		if (Character.isLetter(c) || Character.isSurrogate(c)) {
			int money = moneyPrefix(text, at);
			return money > at ? money : wordEnd(text, at);
		}
		if (isApostrophe(c)) {
			return apostropheEnd(text, at);
		}
		if (c == '.' || c == '-' || c == '_' || c == '`') {
			return runEnd(text, at, c);
		}
		return at + Character.charCount(text.codePointAt(at));
	}

	/** "USD1,700", "$US55": the letters before the amount are a token of their own; -1 when they are none. */
	private int moneyPrefix(String text, int at) {
		int end = at;
		while (end < text.length() && end - at < 4 && Character.isUpperCase(text.charAt(end))) {
			end++;
		}
		boolean digit = end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9';
		boolean sign = at > 0 && Character.getType(text.charAt(at - 1)) == Character.CURRENCY_SYMBOL;
		return digit && (sign || end - at >= 2 && currencies.contains(text.substring(at, end))) ? end : -1;
	}

	/** A run of the same mark is one token ("...", "--", "``"), but a lone hyphen stays alone. */
	private static int runEnd(String text, int at, char mark) {
		int end = at + 1;
		while (end < text.length() && text.charAt(end) == mark) {
			end++;
		}
		return end;
	}

	private static int apostropheEnd(String text, int at) {
		if (text.charAt(at) == '\'' && at + 1 < text.length() && text.charAt(at + 1) == '\'') {
			return at + 2;
		}
		boolean attached = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
		if (!attached) {
			return at + 1;
		}
		int end = at + 1;
		while (end < text.length() && end - at < 4 && Character.isLetter(text.charAt(end))) {
			end++;
		}
		boolean clitic = CLITICS.contains(text.substring(at + 1, end).toLowerCase(Locale.ROOT))
				&& (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
		return clitic ? end : at + 1;
	}

	private int wordEnd(String text, int at) {
		int end = at;
		while (end < text.length()) {
			char c = text.charAt(end);
			if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || isMark(c)) {
				end++;
			} else if (isApostrophe(c) && end + 1 < text.length() && Character.isLetter(text.charAt(end + 1))) {
				int cut = cliticCut(text, at, end);
				if (cut > at) {
					return cut;
				}
				end++;
			} else if (c == '&' && end + 1 < text.length() && Character.isLetter(text.charAt(end + 1))) {
				end++;
			} else if (c == '.' && abbreviations.takesDot(text, at, end)) {
				end++;
			} else {
				break;
			}
		}
		return Math.max(end, at + 1);
	}

	/** Where the word ends when a clitic begins at or shortly before the apostrophe; -1 when none does. */
	private static int cliticCut(String text, int begin, int apostrophe) {
		int end = apostrophe + 1;
		while (end < text.length() && end - apostrophe < 5 && Character.isLetterOrDigit(text.charAt(end))) {
			end++;
		}
		String tail = text.substring(apostrophe + 1, end).toLowerCase(Locale.ROOT);
		if (tail.equals("t") && apostrophe - 1 > begin && Character.toLowerCase(text.charAt(apostrophe - 1)) == 'n') {
			return apostrophe - 1;
		}
		return CLITICS.contains(tail) ? apostrophe : -1;
	}

	static boolean isApostrophe(char c) {
		return c == '\'' || c == '’';
	}

	private static boolean isMark(char c) {
		int type = Character.getType(c);
		return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || c == '\u00AD'
				|| c == '\u200D' || c == '\u200C';
	}

	static boolean isSpace(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
	}
}

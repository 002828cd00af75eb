package org.assay.reading.en.internal;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The simplified form of a word: web addresses and file names are all one, currency signs, quotation marks and dashes
 * take their plain shape, a number of any length is one 0, and of a run of equal punctuation two are left.
 */
final class SimplifiedForm {

	/** Stands for every web address and file name. */
	static final String LINK = "#hlink#";
	/** A longer word is not searched for a web address, as the search takes more than linear time. */
	private static final int LONGEST_LINK = 256;

	private static final Set<String> PROTOCOLS = Set.of("http://", "https://", "ftp://", "sftp://");
	private static final Pattern ADDRESS = Pattern.compile("""
			(\\p{Alpha}{3,9}://)?
			([\\p{Alnum}_]+(:\\S*)?@)?
			((\\d{3}(\\.\\d{1,3}){3})|(\\w+(-\\w+)*(\\.\\w+(-\\w+)*)*\\.\\p{Alpha}{2,}))
			(:\\d{2,5})?
			(/\\S*)?""", Pattern.COMMENTS);

	private final Set<String> extensions;

	/** @param extensions endings of file names, without the full stop, that make a word a file name */
	SimplifiedForm(Set<String> extensions) {
		this.extensions = extensions;
	}

	String of(String word) {
		return isLink(word) ? LINK : shortRuns(shortNumbers(plain(word)));
	}

	private boolean isLink(String word) {
		String lower = WordForms.lowerCase(word);
		if (PROTOCOLS.stream().anyMatch(lower::startsWith)) {
			return true;
		}
		int dot = word.lastIndexOf('.');
		if (dot < 0) {
			return false;
		}
		return extensions.contains(word.substring(dot + 1))
				|| word.length() <= LONGEST_LINK && ADDRESS.matcher(word).find();
	}

	private static char[] plain(String word) {
		char[] cs = word.toCharArray();
		for (int i = 0; i < cs.length; i++) {
			cs[i] = plain(cs[i]);
		}
		return cs;
	}

	private static char plain(char c) {
		if (c >= 0xA2 && c <= 0xA5 || c >= 0x20A0 && c <= 0x20CF) {
			return '$';
		}
		if (c >= 0x2018 && c <= 0x201B) {
			return '\'';
		}
		if (c >= 0x201C && c <= 0x201F) {
			return '"';
		}
		return c >= 0x2010 && c <= 0x2014 || c == 0x2022 || c == 0x2023 || c == 0x203B || c == 0x2043 ? '-' : c;
	}

	/** Numbers with their signs, separators, currency and per cent as 0. */
	private static char[] shortNumbers(char[] cs) {
		StringBuilder form = new StringBuilder(cs.length);
		char previous = 0;
		for (int i = 0; i < cs.length; i++) {
			i = amountAt(cs, i);
			char c = cs[i];
			if (c == '%' && WordForms.isDigit(previous)) {
				continue;
			}
			if (joinsDigits(c) && i + 1 < cs.length) {
				int next = amountAt(cs, i + 1);
				if (WordForms.isDigit(cs[next])) {
					if (i == 0) {
						i = next;
						c = cs[i];
					} else if (WordForms.isDigit(previous)) {
						i = next;
						continue;
					}
				}
			}
			if (!WordForms.isDigit(c)) {
				form.append(c);
			} else if (!WordForms.isDigit(previous)) {
				form.append('0');
			}
			previous = c;
		}
		return form.toString().toCharArray();
	}

	/** Where the amount begins: after $ or # before a digit. */
	private static int amountAt(char[] cs, int i) {
		return (cs[i] == '$' || cs[i] == '#') && i + 1 < cs.length && WordForms.isDigit(cs[i + 1]) ? i + 1 : i;
	}

	private static boolean joinsDigits(char c) {
		return switch (c) {
		case '.', '-', '+', ',', ':', '/', '=', 0xB1, 0x2212, 0x2213, 0x221A, 0x221B, 0x221C -> true;
		default -> false;
		};
	}

	private static String shortRuns(char[] cs) {
		StringBuilder form = new StringBuilder(cs.length);
		for (int i = 0; i < cs.length; i++) {
			if (i < 2 || !WordForms.isPunctuation(cs[i]) || cs[i] != cs[i - 1] || cs[i] != cs[i - 2]) {
				form.append(cs[i]);
			}
		}
		return form.toString();
	}
}

package org.assay.ui.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.text.Span;

/** All places where some words stand in a text, found at once so that they can be counted. Immutable. */
public final class TextSearch {
	/** More places than this are not counted. */
	public static final int MOST = 20_000;

	private final List<Span> found;

	private TextSearch(List<Span> found) {
		this.found = List.copyOf(found);
	}

	/**
	 * Looks for words. A space finds any single white space character, so that words broken over lines are found.
	 *
	 * @param words what to look for; nothing is found for an empty one
	 */
	public static TextSearch of(CharSequence text, String words, boolean matchCase) {
		List<Span> found = new ArrayList<>();
		int length = words.length();
		if (length > 0) {
			int at = 0;
			while (at + length <= text.length() && found.size() < MOST) {
				if (fits(text, at, words, matchCase)) {
					found.add(new Span(at, at + length));
					at += length;
				} else {
					at++;
				}
			}
		}
		return new TextSearch(found);
	}

	private static boolean fits(CharSequence text, int at, String words, boolean matchCase) {
		for (int i = 0; i < words.length(); i++) {
			char wanted = words.charAt(i);
			char c = text.charAt(at + i);
			boolean same = wanted == c || wanted == ' ' && (Character.isWhitespace(c) || Character.isSpaceChar(c))
					|| isApostrophe(wanted) && isApostrophe(c) || !matchCase && sameLetter(wanted, c);
			if (!same) {
				return false;
			}
		}
		return true;
	}

	private static boolean sameLetter(char a, char b) {
		return Character.toLowerCase(a) == Character.toLowerCase(b)
				|| Character.toUpperCase(a) == Character.toUpperCase(b);
	}

	private static boolean isApostrophe(char c) {
		return c == '\'' || c == '\u2019';
	}

	public List<Span> found() {
		return found;
	}

	public int count() {
		return found.size();
	}

	/** The first place that begins at or after the offset. */
	public Optional<Span> from(int offset) {
		return found.stream().filter(span -> span.begin() >= offset).findFirst();
	}

	/** The last place that begins before the offset. */
	public Optional<Span> before(int offset) {
		return found.reversed().stream().filter(span -> span.begin() < offset).findFirst();
	}

	/** Number of a place, from 1. */
	public int number(Span span) {
		return found.indexOf(span) + 1;
	}
}

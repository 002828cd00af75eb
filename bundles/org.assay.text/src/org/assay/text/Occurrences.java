package org.assay.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the words of an anchor stand in a text, whatever surrounds them.
 *
 * @param spans   the places, in order
 * @param tooMany whether the search stopped because more than {@value #LIMIT} places look alike
 */
record Occurrences(List<Span> spans, boolean tooMany) {
	/** Beyond this many places nothing can be decided any more, and comparing them all would take for ever. */
	static final int LIMIT = 2000;
	private static final int ZERO_WIDTH_JOINER = 0x200D;

	/** Places with the very same units. */
	static Occurrences exact(Anchor anchor, CharSequence text) {
		String all = text.toString();
		String head = anchor.quote().head();
		int length = anchor.span().length();
		List<Span> found = new ArrayList<>();
		int tried = 0;
		for (int at = all.indexOf(head); at >= 0 && tried <= LIMIT; at = all.indexOf(head, at + 1)) {
			Span span = new Span(at, at + length);
			tried++;
			if ((!anchor.quote().isShortened() || anchor.quote().fits(all, span)) && sameEdges(anchor, all, span)) {
				found.add(span);
			}
		}
		return new Occurrences(found, tried > LIMIT);
	}

	/**
	 * Places with the same words and other white space between them, such as other line ends. Only for a quote that
	 * is whole: a shortened one cannot prove the words it leaves out.
	 */
	static Occurrences anyBlanks(Anchor anchor, CharSequence text) {
		String words = anchor.quote().words();
		Span visible = Blank.trim(words, new Span(0, words.length()));
		if (anchor.quote().isShortened() || visible.isEmpty()) {
			return new Occurrences(List.of(), false);
		}
		String wanted = visible.of(words);
		List<Span> found = new ArrayList<>();
		for (int at = 0; at < text.length() && found.size() <= LIMIT; at++) {
			if (text.charAt(at) == wanted.charAt(0)) {
				int end = match(wanted, text, at);
				if (end >= 0 && sameEdges(anchor, text, new Span(at, end))) {
					found.add(new Span(at, end));
				}
			}
		}
		return new Occurrences(found, found.size() > LIMIT);
	}

	/** The end of the words when they stand at the offset, else -1. */
	private static int match(String wanted, CharSequence text, int from) {
		int at = from;
		for (int i = 0; i < wanted.length();) {
			if (at == text.length()) {
				return -1;
			}
			if (Blank.is(wanted.charAt(i))) {
				if (!Blank.is(text.charAt(at))) {
					return -1;
				}
				while (Blank.is(wanted.charAt(i))) {
					i++;
				}
				while (at < text.length() && Blank.is(text.charAt(at))) {
					at++;
				}
			} else if (wanted.charAt(i++) != text.charAt(at++)) {
				return -1;
			}
		}
		return at;
	}

	/**
	 * Whether the words are cut out of what surrounds them as they were in the anchor: "art" out of "the art of" is
	 * not found in "artist", nor a letter without the accent that follows it, nor half of a surrogate pair.
	 */
	private static boolean sameEdges(Anchor anchor, CharSequence text, Span span) {
		if (span.end() > text.length()) {
			return false;
		}
		String words = anchor.quote().words();
		String old = anchor.prefix() + words + anchor.suffix();
		int oldBegin = anchor.prefix().length();
		return continues(old, oldBegin) == continues(text, span.begin())
				&& continues(old, oldBegin + words.length()) == continues(text, span.end());
	}

	/** Whether the characters on both sides of the offset belong to one word or one visible character. */
	private static boolean continues(CharSequence text, int offset) {
		if (offset <= 0 || offset >= text.length()) {
			return false;
		}
		int left = Character.codePointBefore(text, offset);
		int right = Character.codePointAt(text, offset);
		boolean pair = Character.isHighSurrogate(text.charAt(offset - 1))
				&& Character.isLowSurrogate(text.charAt(offset));
		return pair || joins(right) || left == ZERO_WIDTH_JOINER
				|| Character.isLetterOrDigit(left) && Character.isLetterOrDigit(right);
	}

	private static boolean joins(int point) {
		int type = Character.getType(point);
		return point == ZERO_WIDTH_JOINER || type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK
				|| type == Character.COMBINING_SPACING_MARK || type == Character.MODIFIER_SYMBOL && point >= 0x1F3FB;
	}
}

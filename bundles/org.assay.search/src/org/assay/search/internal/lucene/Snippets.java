package org.assay.search.internal.lucene;

import java.util.ArrayList;
import java.util.List;
import org.assay.search.Snippet;
import org.assay.text.Span;

/** Makes the line that shows what was found. Pure. */
final class Snippets {
	/** Length wished for, in UTF-16 units. */
	static final int LENGTH = 160;
	private static final int LEAD = 40;
	private static final String CUT = "\u2026";

	/**
	 * A snippet with where its first found words stand.
	 *
	 * @param place in the text; the beginning of the snippet when nothing was found in it
	 */
	record Placed(Snippet snippet, Span place) {
	}

	private Snippets() {
	}

	/** @param found where words were found in the text, in any order; they may overlap */
	static Placed of(CharSequence text, List<Span> found) {
		List<Span> all = apart(found.stream().filter(s -> s.end() <= text.length()).sorted().toList());
		Span window = window(text, all);
		List<Span> inside = all.stream().filter(window::contains).toList();
		StringBuilder words = new StringBuilder(window.begin() > 0 ? CUT : "");
		List<Span> marked = new ArrayList<>();
		int at = window.begin();
		for (Span span : inside) {
			flatten(words, text, at, span.begin());
			int begin = words.length();
			flatten(words, text, span.begin(), span.end());
			marked.add(new Span(begin, words.length()));
			at = span.end();
		}
		flatten(words, text, at, window.end());
		if (window.end() < text.length() && !text.subSequence(window.end(), text.length()).toString().isBlank()) {
			words.append(CUT);
		}
		return new Placed(new Snippet(words.toString(), marked),
				inside.isEmpty() ? new Span(window.begin(), window.begin()) : inside.getFirst());
	}

	/** Without overlaps: what touches is put together. */
	private static List<Span> apart(List<Span> sorted) {
		List<Span> result = new ArrayList<>();
		for (Span span : sorted) {
			if (!result.isEmpty() && span.begin() < result.getLast().end()) {
				result.add(result.removeLast().cover(span));
			} else if (!span.isEmpty()) {
				result.add(span);
			}
		}
		return result;
	}

	/** The stretch that shows most of what was found; the earliest of several. */
	private static Span window(CharSequence text, List<Span> found) {
		int first = 0;
		int most = 0;
		for (int i = 0; i < found.size(); i++) {
			int n = 0;
			while (i + n < found.size() && found.get(i + n).end() <= found.get(i).begin() + LENGTH - LEAD) {
				n++;
			}
			if (n > most) {
				most = n;
				first = i;
			}
		}
		if (found.isEmpty()) {
			return new Span(0, wordEnd(text, Math.min(text.length(), LENGTH)));
		}
		Span lead = found.get(first);
		int begin = wordBegin(text, lead.begin() < LEAD ? 0 : lead.begin() - LEAD, lead.begin());
		int end = Math.max(begin + LENGTH, lead.end());
		return new Span(begin, Math.max(lead.end(), wordEnd(text, Math.min(text.length(), end))));
	}

	private static int wordBegin(CharSequence text, int at, int limit) {
		if (at == 0) {
			return 0;
		}
		for (int i = at; i < limit; i++) {
			if (Character.isWhitespace(text.charAt(i - 1)) && !Character.isWhitespace(text.charAt(i))) {
				return i;
			}
		}
		return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
	}

	private static int wordEnd(CharSequence text, int at) {
		if (at == text.length()) {
			return at;
		}
		for (int i = at; i > at - LEAD && i > 0; i--) {
			if (Character.isWhitespace(text.charAt(i))) {
				return i;
			}
		}
		return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
	}

	/** Adds a stretch with white space put together. */
	private static void flatten(StringBuilder words, CharSequence text, int begin, int end) {
		for (int i = begin; i < end; i++) {
			char c = text.charAt(i);
			boolean isSpace = Character.isWhitespace(c) || Character.isISOControl(c);
			boolean isLast = !words.isEmpty() && words.charAt(words.length() - 1) == ' ';
			if (!isSpace) {
				words.append(c);
			} else if (!words.isEmpty() && !isLast) {
				words.append(' ');
			}
		}
	}
}

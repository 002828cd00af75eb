package org.assay.ui.annotate.internal.words;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assay.text.Span;

/**
 * Grows a selection step by step: word, phrase, clause, sentence, paragraph. Looks at one paragraph only, so it takes
 * no longer in a long text. Pure.
 */
public final class Growth {
	private final CharSequence text;

	public Growth(CharSequence text) {
		this.text = text;
	}

	/**
	 * The next larger unit that holds the selection.
	 *
	 * @return the selection itself when it is the whole text already
	 */
	public Span grow(Span selection) {
		Span paragraph = paragraph(selection);
		for (Span candidate : candidates(selection, paragraph)) {
			if (candidate.contains(selection) && candidate.length() > selection.length()) {
				return candidate;
			}
		}
		Span whole = new Span(0, text.length());
		return whole.length() > selection.length() ? whole : selection;
	}

	/** The sentence an offset lies in, without the blanks around it. */
	public Span sentenceAt(int offset) {
		Span at = new Span(offset, offset);
		return sentence(at, paragraph(at));
	}

	private List<Span> candidates(Span selection, Span paragraph) {
		List<Span> candidates = new ArrayList<>();
		candidates.add(word(selection, paragraph));
		Span sentence = sentence(selection, paragraph);
		candidates.add(trim(between(selection, sentence, Growth::endsPhrase)));
		candidates.add(trim(between(selection, sentence, Growth::endsClause)));
		candidates.add(sentence);
		candidates.add(trim(paragraph));
		return candidates;
	}

	/** The paragraph or paragraphs the selection lies in, without the last line end. */
	private Span paragraph(Span selection) {
		int begin = selection.begin();
		while (begin > 0 && !isLineEnd(text.charAt(begin - 1))) {
			begin--;
		}
		int end = selection.end();
		while (end < text.length() && !isLineEnd(text.charAt(end))) {
			end++;
		}
		return new Span(begin, end);
	}

	private Span word(Span selection, Span paragraph) {
		int begin = selection.begin();
		if (selection.isEmpty() && !isWordAt(begin, paragraph) && isWordAt(begin - 1, paragraph)) {
			begin--;
		}
		while (isWordAt(begin - 1, paragraph)) {
			begin--;
		}
		int end = selection.end();
		while (isWordAt(end, paragraph)) {
			end++;
		}
		return new Span(Math.min(begin, end), end);
	}

	/** Letters, digits and what stands within words: apostrophes, hyphens, points and commas between digits. */
	private boolean isWordAt(int offset, Span within) {
		if (!within.contains(offset)) {
			return false;
		}
		char c = text.charAt(offset);
		if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)
				|| Character.getType(c) == Character.NON_SPACING_MARK
				|| Character.getType(c) == Character.CURRENCY_SYMBOL || c == '%') {
			return true;
		}
		boolean inside = within.contains(offset - 1) && within.contains(offset + 1)
				&& Character.isLetterOrDigit(text.charAt(offset - 1))
				&& Character.isLetterOrDigit(text.charAt(offset + 1));
		return inside && "'\u2019-.,\u00AD\u2011_".indexOf(c) >= 0;
	}

	/** The sentence or sentences the selection lies in. */
	private Span sentence(Span selection, Span paragraph) {
		BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
		sentences.setText(paragraph.of(text));
		int last = Math.max(selection.begin(), selection.end() - 1) - paragraph.begin();
		int end = last >= paragraph.length() ? paragraph.length() : sentences.following(last);
		int first = Math.min(selection.begin() - paragraph.begin(), paragraph.length());
		int begin = first == 0 ? 0 : sentences.isBoundary(first) ? first : sentences.preceding(first);
		int stop = end == BreakIterator.DONE ? paragraph.length() : end;
		int start = begin == BreakIterator.DONE ? 0 : begin;
		return trim(new Span(paragraph.begin() + Math.min(start, stop), paragraph.begin() + stop));
	}

	private interface Edge {
		boolean at(char c, char following);
	}

	private Span between(Span selection, Span within, Edge edge) {
		int begin = Math.max(selection.begin(), within.begin());
		while (begin > within.begin() && !edge.at(text.charAt(begin - 1), text.charAt(begin))) {
			begin--;
		}
		int end = Math.min(selection.end(), within.end());
		while (end < within.end() && !edge.at(text.charAt(end), end + 1 < within.end() ? text.charAt(end + 1) : ' ')) {
			end++;
		}
		return new Span(Math.min(begin, end), end);
	}

	/** A phrase ends at any punctuation that is not within a word or number. */
	private static boolean endsPhrase(char c, char following) {
		return endsClause(c, following) || "()[]\"\u201C\u201D\u2018\u00AB\u00BB".indexOf(c) >= 0
				|| c == ',' && !Character.isDigit(following);
	}

	/** A clause ends at a semicolon, a colon or a dash. */
	private static boolean endsClause(char c, char following) {
		return c == ';' || c == '\u2014' || c == ':' && !Character.isDigit(following)
				|| c == '\u2013' && Character.isWhitespace(following);
	}

	private Span trim(Span span) {
		int begin = span.begin();
		int end = span.end();
		while (begin < end && isBlank(text.charAt(begin))) {
			begin++;
		}
		while (end > begin && isBlank(text.charAt(end - 1))) {
			end--;
		}
		return new Span(begin, end);
	}

	private static boolean isBlank(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}

	private static boolean isLineEnd(char c) {
		return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
	}
}

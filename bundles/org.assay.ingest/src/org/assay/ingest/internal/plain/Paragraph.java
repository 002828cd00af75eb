package org.assay.ingest.internal.plain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.text.Span;

/**
 * A paragraph of a plain text.
 *
 * @param span  without white space at its ends, never empty
 * @param words the words of the span
 * @param gap   whether an empty line stands before it
 */
record Paragraph(Span span, String words, boolean gap) {
	private static final Pattern BULLET = Pattern.compile(
			"^(?:[\u2022\u2023\u25E6\u25AA\u25CF\u25B6\u00B7\u2043*]|[-\u2013](?=\\s)|\\(?\\d{1,2}[.)](?=\\s))\\s*");
	private static final Pattern SENTENCE_END = Pattern
			.compile("[.!?\u2026][\"'\u201D\u2019)\\]]*(?=\\s+[\\p{Lu}\"\u201C(]|$)");
	private static final Pattern WORD = Pattern.compile("\\S+");
	private static final int LONG = 160;

	/** Length of the bullet or number with the white space after it; 0 when the paragraph is no list item. */
	int bullet() {
		Matcher m = BULLET.matcher(words);
		return m.find() ? m.end() : 0;
	}

	boolean endsSentence() {
		String last = words.substring(Math.max(0, words.length() - 6)).stripTrailing();
		return SENTENCE_END.matcher(last).find();
	}

	/** Running text: long, or a whole sentence of some words, and no list item. */
	boolean isProse() {
		return bullet() == 0 && (words.length() >= LONG || endsSentence() && wordCount() >= 8);
	}

	/** At most as many words as a heading has; long ones are not counted to their end. */
	int wordCount() {
		Matcher m = WORD.matcher(words);
		int count = 0;
		while (count < 60 && m.find()) {
			count++;
		}
		return count;
	}
}

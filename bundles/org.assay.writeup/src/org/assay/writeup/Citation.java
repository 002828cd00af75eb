package org.assay.writeup;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assay.text.Quote;
import org.assay.text.SourceText;
import org.assay.text.Span;

/**
 * A link of a write-up that leads to words of a document: {@code [label](assay:DOCUMENT#BEGIN-END "the words")}. Any reader of
 * Markdown shows the label; the words prove that the place is still the one that was meant.
 *
 * @param place    of the whole link in the Markdown, UTF-16 units
 * @param label    what the reader of the write-up sees
 * @param document id of the document
 * @param span     of the words in its text, Unicode code points
 * @param words    as {@link Quote} keeps them, white space in one kind
 */
public record Citation(Span place, String label, String document, Span span, String words)
		implements
		Preview.Target {
	/** Scheme of the links. */
	public static final String SCHEME = "assay:";
	private static final Pattern TARGET = Pattern.compile("assay:([\\w.-]+)#(\\d{1,9})-(\\d{1,9})");

	/** @return empty when the link leads elsewhere, or its place is not told as it must be */
	static Optional<Citation> of(Span place, String label, String destination, String title) {
		Matcher target = TARGET.matcher(destination);
		if (!target.matches()) {
			return Optional.empty();
		}
		int begin = Integer.parseInt(target.group(2));
		int end = Integer.parseInt(target.group(3));
		return begin > end ? Optional.empty()
				: Optional.of(new Citation(place, label, target.group(1), new Span(begin, end),
						title == null ? "" : title));
	}

	/**
	 * The Markdown of a citation.
	 *
	 * @param units of the words in the text, UTF-16 units
	 */
	public static String markdown(String label, String document, SourceText text, Span units) {
		Span points = text.toCodePoints(units);
		return "[" + label.replaceAll("([\\\\\\[\\]])", "\\\\$1") + "](" + SCHEME + document + "#" + points.begin()
				+ "-"
				+ points.end() + " \"" + quoted(text, units).replaceAll("([\\\\\"])", "\\\\$1") + "\")";
	}

	/** Whether the words stand where the citation says. */
	boolean fits(SourceText text) {
		return span.end() <= text.codePointLength() && quoted(text, text.toUtf16(span)).equals(words);
	}

	/**
	 * Where the words stand in the text: where the citation says, or else where they stand just once.
	 *
	 * @return UTF-16 units
	 */
	public Optional<Span> in(SourceText text) {
		return fits(text) ? Optional.of(text.toUtf16(span)) : Occurrence.only(text, words);
	}

	/** @param units UTF-16 units */
	static String quoted(SourceText text, Span units) {
		return Quote.of(text, units).words().replaceAll("\\s+", " ");
	}
}

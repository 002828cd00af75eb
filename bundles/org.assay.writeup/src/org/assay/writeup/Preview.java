package org.assay.writeup;

import java.util.List;
import java.util.function.Function;
import org.assay.text.Span;

/**
 * A write-up as its readers see it: plain words with their looks, citations as numbers, and a list of the sources.
 *
 * @param text   all words, one line for each paragraph; offsets below are in its UTF-16 units
 * @param blocks one for each line, in order
 * @param runs   words that look otherwise than those around them, inner ones behind outer ones
 * @param links  places that lead to words of documents, in order
 */
public record Preview(String text, List<Block> blocks, List<Run> runs, List<Link> links) {
	public Preview {
		blocks = List.copyOf(blocks);
		runs = List.copyOf(runs);
		links = List.copyOf(links);
	}

	/** How words look. */
	public enum Look {
		strong, emphasis, code, citation
	}

	/** What a line is. */
	public enum Kind {
		paragraph, heading, item, quote, code, rule, source
	}

	/**
	 * A line.
	 *
	 * @param level of a heading from 1 to 6; how deep an item of a list or a quotation lies, from 1; else 0
	 * @param span  without its end of line
	 */
	public record Block(Kind kind, int level, Span span) {
	}

	/** Words that look otherwise. */
	public record Run(Look look, Span span) {
	}

	/** A number of a citation, or an entry of the list of sources, that leads to words. */
	public record Link(Span span, Citation citation) {
	}

	/**
	 * Renders Markdown.
	 *
	 * @param sources heading of the list of sources; there is no list without citations
	 * @param source  says who published what is cited and when, and the words
	 */
	public static Preview of(String markdown, String sources, Function<Citation, String> source) {
		return new PreviewWriter().write(WriteUpText.parse(markdown), sources, source);
	}
}

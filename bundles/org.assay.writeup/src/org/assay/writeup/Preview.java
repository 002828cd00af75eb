package org.assay.writeup;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.assay.text.Span;

/**
 * Markdown as its readers see it: plain words with their looks, and places that lead elsewhere. Of a write-up, citations are
 * numbers, with a list of the sources at the end; a page of the guide has pictures.
 *
 * @param text     all words, one line for each paragraph and each row of a table; offsets below are in its UTF-16 units
 * @param blocks   one for each line, in order
 * @param runs     words that look otherwise than those around them, inner ones behind outer ones
 * @param links    places that lead elsewhere, in order
 * @param pictures in order; each is one character of the text
 */
public record Preview(String text, List<Block> blocks, List<Run> runs, List<Link> links, List<Picture> pictures) {
	/** Stands for a picture in the text. */
	static final char PICTURE = '\uFFFC';
	/** Stands between the cells of a row. */
	public static final char CELL = '\t';

	public Preview {
		blocks = List.copyOf(blocks);
		runs = List.copyOf(runs);
		links = List.copyOf(links);
		pictures = List.copyOf(pictures);
	}

	/** How words look. */
	public enum Look {
		strong, emphasis, code, citation, link
	}

	/** What a line is. */
	public enum Kind {
		paragraph, heading, item, quote, code, rule, source, head, row, picture, caption
	}

	/**
	 * A line. The {@code head} of a table and each {@code row} have their cells one behind the other, parted by {@link #CELL}.
	 *
	 * @param level of a heading from 1 to 6; how deep an item of a list or a quotation lies, from 1; else 0
	 * @param span  without its end of line
	 */
	public record Block(Kind kind, int level, Span span) {
	}

	/** Words that look otherwise. */
	public record Run(Look look, Span span) {
	}

	/** Where a place leads to. */
	public sealed interface Target permits Citation, Address {
	}

	/** What a link names that is no citation: a page on the web, or a file beside the text. */
	public record Address(String name) implements Target {

		/** Whether it leads out to the web. */
		public boolean isWeb() {
			String lower = name.toLowerCase(Locale.ROOT);
			return lower.startsWith("https://") || lower.startsWith("http://");
		}
	}

	/** A number of a citation, an entry of the list of sources, or words that lead elsewhere. */
	public record Link(Span span, Target target) {
	}

	/**
	 * A picture.
	 *
	 * @param source as the text names it
	 * @param words  what it shows; stands as its caption too
	 */
	public record Picture(Span span, String source, String words) {
	}

	/**
	 * Renders a write-up. Only its citations and what leads to the web are links, and no picture is loaded.
	 *
	 * @param sources heading of the list of sources; there is no list without citations
	 * @param source  says who published what is cited and when, and the words
	 */
	public static Preview of(String markdown, String sources, Function<Citation, String> source) {
		return new PreviewWriter(false).write(WriteUpText.parse(markdown), sources, source);
	}

	/** Renders a page that comes with other pages and pictures. */
	public static Preview ofPage(String markdown) {
		return new PreviewWriter(true).write(WriteUpText.parse(markdown), "", c -> "");
	}

	/**
	 * The heading that an address such as {@code page.md#what-is-checked} means.
	 *
	 * @param anchor the words of the heading in small letters, with hyphens for what is between them
	 */
	public Optional<Block> heading(String anchor) {
		return blocks.stream().filter(b -> b.kind() == Kind.heading && anchor(b.span().of(text)).equals(anchor))
				.findFirst();
	}

	/** The words of a heading as an address names them. */
	static String anchor(String heading) {
		return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").strip().replace(' ', '-');
	}
}

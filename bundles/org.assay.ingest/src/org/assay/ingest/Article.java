package org.assay.ingest;

import java.util.List;
import java.util.Optional;
import org.assay.text.Span;
import org.assay.text.Zone;

/**
 * One article taken from a file.
 *
 * @param text      the immutable text all spans refer to; for a .txt file the decoded file unchanged
 * @param charset   name of the encoding it was decoded with
 * @param title     with its proof; empty when none was found
 * @param published EDTF day or moment
 * @param language  BCP 47 tag, or empty
 * @param zones     in order, not overlapping; text outside every zone is white space only
 * @param name      of the file; of what lies in another file {@code outer!/inner}
 * @param original  the bytes it was taken from, untouched; those of the inner file when it lies in an archive
 * @param notes     what had to be guessed or repaired, for a person to read
 * @param part      which part of the original it is, when the original holds several articles; otherwise empty
 * @param address   where it stands on the web, as it says itself or as it was fetched; empty when unknown
 */
public record Article(String name, String mediaType, byte[] original, String originalHash, String text,
		String charset, Optional<Proved> title, Optional<Proved> byline, Optional<Proved> outlet,
		Optional<Proved> published, String language, List<Zone> zones, List<Citation> citations,
		List<String> notes, String part, String address) {

	/** An article that is alone in its file and has no address. */
	public Article(String name, String mediaType, byte[] original, String originalHash, String text, String charset,
			Optional<Proved> title, Optional<Proved> byline, Optional<Proved> outlet, Optional<Proved> published,
			String language, List<Zone> zones, List<Citation> citations, List<String> notes) {
		this(name, mediaType, original, originalHash, text, charset, title, byline, outlet, published, language, zones,
				citations, notes, "", "");
	}

	/** The same article with other notes. */
	public Article withNotes(List<String> other) {
		return new Article(name, mediaType, original, originalHash, text, charset, title, byline, outlet, published,
				language, zones, citations, List.copyOf(other), part, address);
	}

	/** The same article, published at another time. */
	public Article withPublished(Optional<Proved> other) {
		return new Article(name, mediaType, original, originalHash, text, charset, title, byline, outlet, other,
				language, zones, citations, notes, part, address);
	}

	/**
	 * A value with what proves it.
	 *
	 * @param basis how it was found, in words: "meta article:published_time", "text: 'Today, February 25, 2025'"
	 * @param span  the words in the text, when it rests on words
	 */
	public record Proved(String value, String basis, Optional<Span> span) {
	}

	/** An upstream outlet the article names; {@code url} is empty when it is not a link. */
	public record Citation(String name, String url, Optional<Span> span) {
	}
}

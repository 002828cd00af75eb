package org.assay.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.assay.reading.Reading;
import org.assay.text.Span;
import org.assay.text.Zone;
import org.assay.text.ZoneKind;

/**
 * A document as comparison sees it. All of comparison is a pure function of these; wherever their order could matter,
 * it works in the order of publication and then of ids, so that the order they are handed over in does not.
 *
 * @param id        unique among the documents compared
 * @param text      the text that all spans refer to, in UTF-16 units
 * @param outlet    name of the outlet, or empty
 * @param published EDTF, or empty when unknown
 * @param zones     in order of position; what lies in none is body
 * @param citations names of upstream outlets that the article cites
 * @param reading   what the document says
 */
public record ComparedDocument(String id, String text, String outlet, String published, List<Zone> zones,
		List<String> citations, Reading reading) {
	/** Oldest first, those without a date last. */
	public static final Comparator<ComparedDocument> ORDER = order(ComparedDocument::published, ComparedDocument::id);

	public ComparedDocument {
		zones = zones.stream().sorted(Comparator.comparing(Zone::span)).toList();
		citations = List.copyOf(citations);
	}

	/** {@link #ORDER} of whatever has the day of publication and the id of a document. */
	public static <T> Comparator<T> order(Function<T, String> published, Function<T, String> id) {
		return Comparator.comparing((T d) -> published.apply(d).isEmpty() ? "9999" : published.apply(d))
				.thenComparing(id);
	}

	/** The same document under another id. */
	public ComparedDocument withId(String other) {
		return new ComparedDocument(other, text, outlet, published, zones, citations, reading);
	}

	/** The words of a span. */
	public String words(Span span) {
		return span.of(text);
	}

	/** The words of a span on one line, each blank and line break a single blank. */
	public String line(Span span) {
		return words(span).replaceAll("\\s+", " ");
	}

	/** What the stretch around an offset is. */
	public ZoneKind zoneAt(int offset) {
		return Zone.kindAt(zones, offset);
	}

	/** Whether the document states there something itself; headlines, summaries and boilerplate confirm nothing. */
	public boolean isStatement(Span span) {
		return zoneAt(span.begin()).isArticle();
	}
}

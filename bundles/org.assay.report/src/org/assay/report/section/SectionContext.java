package org.assay.report.section;

import java.util.List;
import java.util.Optional;
import org.assay.analysis.CaseView;
import org.assay.model.Case;
import org.assay.model.Document;
import org.assay.model.Span;
import org.assay.model.Spans;
import org.assay.text.Edtf;

/**
 * What the sections of a report work with.
 *
 * @param model the case; does not change while the report is written
 * @param view  the same case as analyses see it
 */
public record SectionContext(Case model, CaseView view, Anchors anchors, Html html) {

	/** Links to words of a document, saying the words; several spans with ellipses between them. */
	public void words(Document document, List<Span> spans) {
		for (int i = 0; i < spans.size(); i++) {
			html.text(i == 0 ? "" : " … ");
			words(document.getId(), Spans.plain(spans.get(i)));
		}
	}

	/** Links to words of a document, saying the words. */
	public void words(String documentId, org.assay.text.Span span) {
		if (anchors.holds(documentId, span)) {
			link(documentId, span, oneLine(anchors.text(documentId).at(span)));
		}
	}

	/** Links to words of a document, saying something else. */
	public void link(String documentId, org.assay.text.Span span, String label) {
		if (anchors.holds(documentId, span)) {
			html.element("a", label, "href", "#" + anchors.words(documentId, span), "class", "words");
		} else {
			html.text(label);
		}
	}

	/** Links to the begin of a document's text. */
	public void document(Document document) {
		html.element("a", title(document), "href", "#" + anchors.document(document.getId()));
	}

	public void section(String id, String heading) {
		html.open("section", "id", id, "aria-labelledby", id + "-heading").nl();
		html.line("h2", heading, "id", id + "-heading");
	}

	public void endSection() {
		html.close("section").nl();
	}

	public void beginTable(String caption, String... headings) {
		html.open("div", "class", "wide").open("table").nl().line("caption", caption).open("thead").open("tr");
		for (String heading : headings) {
			html.element("th", heading, "scope", "col");
		}
		html.close("tr").close("thead").nl().open("tbody").nl();
	}

	public void endTable() {
		html.close("tbody").close("table").close("div").nl();
	}

	public static String title(Document document) {
		String title = orEmpty(document.getTitle());
		return title.isBlank() ? orEmpty(document.getOriginalName()) : title;
	}

	/** A date in words, or as it stands when it cannot be understood. */
	public static String date(String value) {
		Optional<Edtf> date = value == null ? Optional.empty() : Edtf.parse(value);
		return date.map(Edtf::words).orElse(orEmpty(value));
	}

	public static String oneLine(String text) {
		return text.replaceAll("\\s+", " ").strip();
	}

	public static String orEmpty(String text) {
		return text == null ? "" : text;
	}
}

package org.assay.report.internal;

import java.util.ArrayList;
import java.util.List;
import org.assay.model.Document;
import org.assay.model.Spans;
import org.assay.model.Zone;
import org.assay.report.internal.MarkedText.Layer;
import org.assay.report.section.Html;
import org.assay.report.section.SectionContext;
import org.assay.text.Span;

/** The text of every document, with the words that the report links to. Written last, when all links are known. */
final class TextsSection {
	private TextsSection() {
	}

	/** @return the ids of marks that had to be split */
	static List<String> write(SectionContext context) {
		List<String> split = new ArrayList<>();
		context.section("texts", "Texts");
		for (Document document : context.model().getDocuments()) {
			Html html = context.html();
			String id = context.anchors().document(document.getId());
			html.open("article", "id", id, "aria-labelledby", id + "-heading").nl();
			html.line("h3", SectionContext.title(document), "id", id + "-heading");
			html.open("div", "class", "text", "lang", language(document), "dir", "auto");
			split.addAll(
					new MarkedText(context.anchors().text(document.getId()), layers(context, document), html).write());
			html.close("div").nl().close("article").nl();
		}
		context.endSection();
		return split;
	}

	private static List<Layer> layers(SectionContext context, Document document) {
		List<Layer> layers = new ArrayList<>();
		for (Zone zone : document.getZones()) {
			Span span = zone.getSpan() == null ? new Span(0, 0) : Spans.plain(zone.getSpan());
			if (Terms.stands(zone) && context.anchors().holds(document.getId(), span)) {
				layers.add(new Layer(span, "span", Terms.zone(zone), null));
			}
		}
		context.anchors().of(document.getId()).forEach((span, id) -> layers.add(new Layer(span, "mark", null, id)));
		return layers;
	}

	private static String language(Document document) {
		String language = SectionContext.orEmpty(document.getLanguage());
		return language.isEmpty() ? null : language;
	}
}

package org.assay.report.internal;

import java.util.List;
import org.assay.model.Citation;
import org.assay.model.Document;
import org.assay.model.Proof;
import org.assay.model.Spans;
import org.assay.report.section.Html;
import org.assay.report.section.ReportSection;
import org.assay.report.section.SectionContext;

/** The articles, and what their particulars rest on. */
public final class DocumentsSection implements ReportSection {

	@Override
	public void write(SectionContext context) {
		context.section("documents", "Documents");
		for (Document document : context.model().getDocuments()) {
			write(context, document);
		}
		context.endSection();
	}

	private static void write(SectionContext context, Document document) {
		Html html = context.html();
		html.open("article").nl().open("h3");
		context.document(document);
		html.close("h3").nl();
		context.beginTable("Particulars and what proves them", "Field", "Value", "Proof");
		row(context, document, "outlet", "Outlet",
				document.getOutlet() == null ? "" : SectionContext.orEmpty(document.getOutlet().getName()));
		row(context, document, "byline", "Byline", SectionContext.orEmpty(document.getByline()));
		row(context, document, "publishedAt", "Published", SectionContext.date(document.getPublishedAt()));
		row(context, document, "title", "Title", SectionContext.orEmpty(document.getTitle()));
		html.open("tr").element("th", "Upstream", "scope", "row").open("td");
		citations(context, document, document.getCitations());
		html.close("td").element("td", "").close("tr").nl();
		html.open("tr").element("th", "File", "scope", "row")
				.element("td", SectionContext.orEmpty(document.getOriginalName()))
				.open("td").text("SHA-256 ").element("code", SectionContext.orEmpty(document.getOriginalHash()))
				.close("td")
				.close("tr").nl();
		if (document.getAddress() != null) {
			row(context, document, "address", "Web address", document.getAddress());
		}
		context.endTable();
		if (!document.getImportNotes().isEmpty()) {
			html.open("ul", "class", "muted");
			document.getImportNotes().forEach(n -> html.element("li", n));
			html.close("ul").nl();
		}
		html.close("article").nl();
	}

	private static void row(SectionContext context, Document document, String field, String label, String value) {
		Html html = context.html();
		html.open("tr").element("th", label, "scope", "row").element("td", value.isEmpty() ? "not known" : value)
				.open("td");
		boolean first = true;
		for (Proof proof : document.getProofs()) {
			if (field.equals(proof.getField())) {
				html.text(first ? "" : "; ").text(SectionContext.orEmpty(proof.getBasis()));
				if (proof.getSpan() != null) {
					html.text(": ");
					context.words(document.getId(), Spans.plain(proof.getSpan()));
				}
				first = false;
			}
		}
		html.close("td").close("tr").nl();
	}

	private static void citations(SectionContext context, Document document, List<Citation> citations) {
		if (citations.isEmpty()) {
			context.html().text("none cited");
		}
		for (int i = 0; i < citations.size(); i++) {
			Citation citation = citations.get(i);
			context.html().text(i == 0 ? "" : ", ");
			String name = SectionContext.orEmpty(citation.getName());
			if (citation.getSpan() == null) {
				context.html().text(name);
			} else {
				context.link(document.getId(), Spans.plain(citation.getSpan()), name);
			}
		}
	}
}

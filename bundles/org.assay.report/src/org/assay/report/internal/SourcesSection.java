package org.assay.report.internal;

import org.assay.model.Document;
import org.assay.model.Source;
import org.assay.report.section.Html;
import org.assay.report.section.ReportSection;
import org.assay.report.section.SectionContext;

/** Who publishes and speaks, with the analyst's grades. */
public final class SourcesSection implements ReportSection {

	@Override
	public void write(SectionContext context) {
		Html html = context.html();
		context.section("sources", "Sources");
		if (context.model().getSources().isEmpty()) {
			html.line("p", "No sources.", "class", "muted");
		} else {
			context.beginTable("Grades are the analyst's own, on the Admiralty scale.", "Source", "Kind", "Grade",
					"Reason",
					"Documents");
			for (Source source : context.model().getSources()) {
				html.open("tr").element("th", SectionContext.orEmpty(source.getName()), "scope", "row")
						.element("td", source.getKind().getName()).element("td", Terms.grade(source.getGrade()))
						.element("td", SectionContext.orEmpty(source.getGradeReason()));
				html.open("td");
				boolean first = true;
				for (Document document : context.model().getDocuments()) {
					if (document.getOutlet() == source) {
						html.text(first ? "" : "; ");
						context.document(document);
						first = false;
					}
				}
				html.close("td").close("tr").nl();
			}
			context.endTable();
		}
		context.endSection();
	}
}

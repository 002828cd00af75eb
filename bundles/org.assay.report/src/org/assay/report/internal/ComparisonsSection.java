package org.assay.report.internal;

import java.util.List;
import org.assay.comparison.Relation;
import org.assay.model.Comparison;
import org.assay.model.Evidence;
import org.assay.model.Spans;
import org.assay.report.section.Html;
import org.assay.report.section.ReportSection;
import org.assay.report.section.SectionContext;

/** What agrees, what clashes, and why. */
public final class ComparisonsSection implements ReportSection {

	@Override
	public void write(SectionContext context) {
		Html html = context.html();
		context.section("comparisons", "Comparisons");
		List<Comparison> standing = context.model().getComparisons().stream().filter(Terms::stands).toList();
		if (standing.isEmpty()) {
			html.line("p", "No comparisons yet.", "class", "muted");
		} else {
			context.beginTable("Each relates the second words to the first", "Relation", "First", "Second", "Why",
					"Verdict");
			for (Comparison comparison : standing) {
				html.open("tr").element("td", Relation.valueOf(comparison.getRelation().getName()).words(), "class",
						"relation");
				side(context, comparison.getA());
				side(context, comparison.getB());
				html.element("td", SectionContext.orEmpty(comparison.getWhy())).element("td", Terms.verdict(comparison))
						.close("tr").nl();
			}
			context.endTable();
		}
		context.endSection();
	}

	private static void side(SectionContext context, Evidence side) {
		Html html = context.html();
		html.open("td");
		if (side == null || side.getDocument() == null || side.getSpan() == null) {
			html.text("silent");
		} else {
			context.words(side.getDocument().getId(), Spans.plain(side.getSpan()));
			String label = SectionContext.orEmpty(side.getLabel());
			html.text(label.isEmpty() ? "" : " (" + label + ")").text(", ");
			context.document(side.getDocument());
		}
		html.close("td");
	}
}

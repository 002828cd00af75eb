package org.assay.report.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.analysis.DocumentView;
import org.assay.analysis.Item;
import org.assay.comparison.figures.FigureComparison;
import org.assay.comparison.figures.FigureGroup;
import org.assay.comparison.figures.FigureUse;
import org.assay.model.ConversionRate;
import org.assay.reading.Figure;
import org.assay.report.section.Html;
import org.assay.report.section.ReportSection;
import org.assay.report.section.SectionContext;

/** The figures of all documents side by side, grouped by number and unit and by what equals them at a rate. */
public final class FiguresSection implements ReportSection {

	@Override
	public void write(SectionContext context) {
		context.section("figures", "Figures");
		List<FigureUse> uses = new ArrayList<>();
		Map<String, DocumentView> documents = new HashMap<>();
		for (DocumentView document : context.view().documents()) {
			documents.put(document.id(), document);
			document.figures().stream().filter(f -> f.verdict().counts()).map(f -> use(document, f)).forEach(uses::add);
		}
		if (uses.isEmpty()) {
			context.html().line("p", "No figures yet.", "class", "muted");
		} else {
			context.beginTable(
					"Grouped by number and unit, and with what equals them at a rate of the case; summaries, "
							+ "headlines and boilerplate confirm nothing",
					"Figure", "As printed", "What it counts", "Document",
					"Published", "Standing");
			FigureComparison.compare(uses, context.view().rates()).groups().forEach(g -> group(context, g, documents));
			context.endTable();
		}
		rates(context);
		context.endSection();
	}

	private static FigureUse use(DocumentView document, Item<Figure> figure) {
		return new FigureUse(figure.id(), document.id(), document.published(),
				document.text().at(figure.value().span()),
				figure.value(), document.zoneAt(figure.value().span().begin()));
	}

	private static void group(SectionContext context, FigureGroup group, Map<String, DocumentView> documents) {
		Html html = context.html();
		boolean first = true;
		for (FigureUse use : group.uses()) {
			html.open("tr");
			if (first) {
				int stating = group.statingDocuments();
				html.element("th", group.label() + (stating > 1 ? ", stated by " + stating + " documents" : ""),
						"scope",
						"rowgroup", "rowspan", Integer.toString(group.uses().size()));
				first = false;
			}
			String referent = use.figure().referent();
			html.open("td", "class", "printed");
			context.link(use.documentId(), use.figure().span(), SectionContext.oneLine(use.words()));
			html.close("td").element("td", referent.isEmpty() ? "not said" : referent)
					.element("td", documents.get(use.documentId()).title())
					.element("td", SectionContext.date(use.published())).element("td", use.standing()).close("tr").nl();
		}
	}

	private static void rates(SectionContext context) {
		if (context.model().getRates().isEmpty()) {
			return;
		}
		context.beginTable("Conversion rates the analyst supplied", "From", "To", "Factor", "Day", "Basis");
		for (ConversionRate rate : context.model().getRates()) {
			context.html().open("tr").element("td", SectionContext.orEmpty(rate.getFrom()))
					.element("td", SectionContext.orEmpty(rate.getTo()))
					.element("td", rate.getFactor() == null ? "" : rate.getFactor().toPlainString())
					.element("td", SectionContext.date(rate.getDate()))
					.element("td", SectionContext.orEmpty(rate.getBasis()))
					.close("tr").nl();
		}
		context.endTable();
	}
}

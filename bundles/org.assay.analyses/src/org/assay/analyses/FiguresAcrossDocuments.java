package org.assay.analyses;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assay.analysis.Analysis;
import org.assay.analysis.Arguments;
import org.assay.analysis.CaseView;
import org.assay.analysis.Declaration;
import org.assay.analysis.Declaration.ResultType;
import org.assay.analysis.DocumentView;
import org.assay.analysis.Evidence;
import org.assay.analysis.Findings;
import org.assay.analysis.Item;
import org.assay.analysis.Parameter;
import org.assay.analysis.Progress;
import org.assay.comparison.figures.FigureComparison;
import org.assay.comparison.figures.FigureGroup;
import org.assay.comparison.figures.FigureUse;
import org.assay.reading.Figure;

/** Puts the figures of all documents side by side: one number, whatever it counts, and what equals it converted. */
public class FiguresAcrossDocuments implements Analysis {
	private static final String SINGLE = "single";

	@Override
	public Declaration declaration() {
		return Declaration.of(AnalysisIds.FIGURES, "2", "Figures across documents",
				"Groups figures by number and unit, and with what equals them at a dated conversion rate that the case "
						+ "holds, within the rounding they are printed with. Summaries, headlines and boilerplate are shown but "
						+ "confirm nothing. How figures of one story relate, Compare documents says.")
				.with(Parameter.flag(SINGLE, "Single figures too", "Lists also figures that are used only once.",
						false))
				.gives(ResultType.table);
	}

	@Override
	public Findings run(CaseView view, Arguments arguments, Progress progress) {
		progress.begin("Comparing figures", view.documents().size() + 1);
		Map<String, Evidence> evidence = new HashMap<>();
		List<FigureUse> uses = new ArrayList<>();
		for (DocumentView document : view.documents()) {
			progress.check();
			for (Item<Figure> figure : document.figures()) {
				if (figure.verdict().counts()) {
					uses.add(use(document, figure));
					evidence.put(figure.id(), Evidence.of(document, figure.value().span(), figure)
							.labelled(figure.value().referent()));
				}
			}
			progress.step(document.title());
		}
		List<FigureGroup> groups = FigureComparison.compare(uses, view.rates()).groups();
		progress.check();
		Map<String, DocumentView> documents = new LinkedHashMap<>();
		view.documents().forEach(d -> documents.put(d.id(), d));
		progress.step("all documents");
		return Findings.of(FigureTable.of(groups, documents, evidence, arguments.flag(SINGLE)));
	}

	private static FigureUse use(DocumentView document, Item<Figure> figure) {
		return new FigureUse(figure.id(), document.id(), document.published(),
				document.text().at(figure.value().span()),
				figure.value(), document.zoneAt(figure.value().span().begin()));
	}
}

package org.assay.analyses;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.assay.analysis.ProposedComparison;
import org.assay.comparison.figures.FigureComparison;
import org.assay.comparison.figures.FigureRelation;
import org.assay.comparison.figures.FigureReport;
import org.assay.comparison.figures.FigureUse;
import org.assay.reading.Figure;
import org.assay.reading.Why;

/** Puts the figures of all documents side by side: one number, whatever it counts, and what equals it converted. */
public class FiguresAcrossDocuments implements Analysis {
	private static final String SINGLE = "single";

	@Override
	public Declaration declaration() {
		return Declaration.of(AnalysisIds.FIGURES, "1", "Figures across documents",
				"Groups figures by number and unit, and with what equals them at a dated conversion rate that the case "
						+ "holds, within the rounding they are printed with. Proposes comparisons: equal, equal after "
						+ "conversion, same figure for something else, self-contradiction. Summaries, headlines and "
						+ "boilerplate are shown but confirm nothing.")
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
		FigureReport report = FigureComparison.compare(uses, view.rates());
		progress.check();
		Findings.Builder findings = Findings.builder();
		for (FigureRelation relation : report.relations()) {
			findings.add(new ProposedComparison(relation.relation(), evidence.get(relation.a().id()),
					Optional.of(evidence.get(relation.b().id())),
					Why.of(relation.rule(), relation.why(), relation.confidence(), relation.a().words(),
							relation.b().words())));
		}
		Map<String, DocumentView> documents = new LinkedHashMap<>();
		view.documents().forEach(d -> documents.put(d.id(), d));
		progress.step("all documents");
		return findings.add(FigureTable.of(report, documents, evidence, arguments.flag(SINGLE))).build();
	}

	private static FigureUse use(DocumentView document, Item<Figure> figure) {
		return new FigureUse(figure.id(), document.id(), document.published(),
				document.text().at(figure.value().span()),
				figure.value(), document.zoneAt(figure.value().span().begin()));
	}
}

package org.assay.report.internal;

import java.util.List;
import java.util.Map;
import org.assay.analyses.FiguresAcrossDocuments;
import org.assay.analysis.Analysis;
import org.assay.analysis.ArgumentException;
import org.assay.analysis.Arguments;
import org.assay.analysis.Evidence;
import org.assay.analysis.Progress;
import org.assay.analysis.result.Cell;
import org.assay.analysis.result.Result;
import org.assay.analysis.result.TableResult;
import org.assay.analysis.result.TableResult.Column;
import org.assay.model.ConversionRate;

/** The figures of all documents side by side, as the analysis shows them. */
final class FiguresSection {
	private FiguresSection() {
	}

	static void write(Context context) {
		context.section("figures", "Figures");
		for (Result result : results(context)) {
			if (result instanceof TableResult table) {
				table(context, table);
			}
		}
		if (!context.model().getRates().isEmpty()) {
			context.beginTable("Conversion rates the analyst supplied", "From", "To", "Factor", "Day", "Basis");
			for (ConversionRate rate : context.model().getRates()) {
				context.html().open("tr").element("td", Context.orEmpty(rate.getFrom()))
						.element("td", Context.orEmpty(rate.getTo()))
						.element("td", rate.getFactor() == null ? "" : rate.getFactor().toPlainString())
						.element("td", Context.date(rate.getDate())).element("td", Context.orEmpty(rate.getBasis()))
						.close("tr").nl();
			}
			context.endTable();
		}
		context.endSection();
	}

	private static List<Result> results(Context context) {
		Analysis figures = new FiguresAcrossDocuments();
		try {
			Arguments all = Arguments.parse(figures.declaration(), Map.of("single", "true"), context.view());
			return figures.run(context.view(), all, Progress.none()).results();
		} catch (ArgumentException e) {
			throw new IllegalStateException(e);
		}
	}

	private static void table(Context context, TableResult table) {
		Html html = context.html();
		if (table.rows().isEmpty()) {
			html.line("p", "No figures yet.", "class", "muted");
			return;
		}
		context.beginTable("Grouped by number and unit, and with what equals them at a rate of the case",
				table.columns().stream().map(Column::heading).toArray(String[]::new));
		for (List<Cell> row : table.rows()) {
			html.open("tr");
			for (int i = 0; i < row.size(); i++) {
				html.open("td", "class", table.columns().get(i).numeric() ? "number" : null);
				cell(context, row.get(i));
				html.close("td");
			}
			html.close("tr").nl();
		}
		context.endTable();
		if (!table.note().isEmpty()) {
			html.line("p", table.note(), "class", "muted");
		}
	}

	private static void cell(Context context, Cell cell) {
		if (cell.evidence().isPresent()) {
			Evidence evidence = cell.evidence().get();
			context.link(evidence.documentId(), evidence.span(), Context.oneLine(cell.text()));
		} else {
			context.html().text(cell.text());
		}
	}
}

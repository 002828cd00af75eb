package org.assay.cli.internal.verbs;

import java.util.List;
import java.util.stream.Collectors;
import org.assay.analysis.Parameter;
import org.assay.analysis.registry.RegisteredAnalysis;
import org.assay.analysis.result.Cell;
import org.assay.analysis.result.TableResult;
import org.assay.analysis.result.TableResult.Column;

/** The analyses there are. */
final class AnalysisTable {
	private AnalysisTable() {
	}

	static TableResult of(List<RegisteredAnalysis> analyses) {
		List<Column> columns = List.of(Column.text("id", "Id"), Column.text("default", "By default"),
				Column.text("name", "Name"), Column.text("version", "Version"), Column.text("parameters", "Parameters"),
				Column.text("plugin", "Plug-in"), Column.text("help", "What it does"));
		return new TableResult("analyses", "Analyses", columns, analyses.stream().map(AnalysisTable::row).toList(), "");
	}

	private static List<Cell> row(RegisteredAnalysis analysis) {
		String parameters = analysis.declaration().parameters().stream().map(AnalysisTable::words)
				.collect(Collectors.joining(", "));
		return List.of(Cell.of(analysis.id()), Cell.of(analysis.byDefault() ? "yes" : ""),
				Cell.of(analysis.declaration().name()), Cell.of(analysis.declaration().version()), Cell.of(parameters),
				Cell.of(analysis.contributor()), Cell.of(analysis.declaration().help()));
	}

	private static String words(Parameter parameter) {
		return parameter.id() + (parameter.initial().isEmpty() ? "" : "=" + parameter.initial());
	}
}

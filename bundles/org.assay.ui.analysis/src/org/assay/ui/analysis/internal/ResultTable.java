package org.assay.ui.analysis.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assay.analysis.Evidence;
import org.assay.analysis.result.Cell;
import org.assay.analysis.result.GraphResult;
import org.assay.analysis.result.Result;
import org.assay.analysis.result.SeriesResult;
import org.assay.analysis.result.TableResult;
import org.assay.analysis.result.TextResult;

/**
 * Any result as a table of cells, so that each can be read, sorted and followed to its words. A drawn pane may show
 * some of them better. Pure.
 */
record ResultTable(String title, List<TableResult.Column> columns, List<List<Cell>> rows, String note) {

	static ResultTable of(Result result) {
		return switch (result) {
		case TableResult table -> new ResultTable(table.title(), table.columns(), table.rows(), table.note());
		case TextResult text -> new ResultTable(text.title(), List.of(TableResult.Column.text("text", "")),
				text.paragraphs().stream().map(p -> List.of(cell(p.text(), p.evidence().stream().findFirst())))
						.toList(),
				"");
		case SeriesResult series -> ofSeries(series);
		case GraphResult graph -> ofGraph(graph);
		};
	}

	private static ResultTable ofSeries(SeriesResult result) {
		List<List<Cell>> rows = new ArrayList<>();
		for (SeriesResult.Series series : result.series()) {
			for (SeriesResult.Point point : series.points()) {
				Cell value = Cell.of(BigDecimal.valueOf(point.value()),
						String.format(Locale.ROOT, "%.4g", point.value()));
				rows.add(List.of(Cell.of(series.name()), cell(point.at(), point.evidence()), value));
			}
		}
		return new ResultTable(result.title(), List.of(TableResult.Column.text("series", Messages.Results_series),
				TableResult.Column.text("at", result.across()), TableResult.Column.number("value", result.up())), rows,
				"");
	}

	private static ResultTable ofGraph(GraphResult graph) {
		List<List<Cell>> rows = new ArrayList<>();
		for (GraphResult.Edge edge : graph.edges()) {
			rows.add(List.of(node(graph, edge.from()), cell(edge.label(), edge.evidence()), node(graph, edge.to())));
		}
		return new ResultTable(graph.title(), List.of(TableResult.Column.text("from", Messages.Results_from),
				TableResult.Column.text("edge", Messages.Results_edge),
				TableResult.Column.text("to", Messages.Results_to)), rows, "");
	}

	private static Cell node(GraphResult graph, String id) {
		return graph.nodes().stream().filter(n -> n.id().equals(id)).findFirst()
				.map(n -> cell(n.label(), n.evidence())).orElse(Cell.of(id));
	}

	private static Cell cell(String text, Optional<Evidence> evidence) {
		return new Cell(text, Optional.empty(), evidence);
	}
}

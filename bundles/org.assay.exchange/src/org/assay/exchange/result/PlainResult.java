package org.assay.exchange.result;

import java.util.ArrayList;
import java.util.List;
import org.assay.analysis.result.Cell;
import org.assay.analysis.result.GraphResult;
import org.assay.analysis.result.GraphResult.Edge;
import org.assay.analysis.result.Result;
import org.assay.analysis.result.SeriesResult;
import org.assay.analysis.result.SeriesResult.Point;
import org.assay.analysis.result.SeriesResult.Series;
import org.assay.analysis.result.TableResult;
import org.assay.analysis.result.TableResult.Column;
import org.assay.analysis.result.TextResult;

/** Results as plain text, tables in aligned columns. */
final class PlainResult {
	private static final int WIDEST = 60;

	private PlainResult() {
	}

	static String of(Result result) {
		StringBuilder out = new StringBuilder(result.title()).append("\n\n");
		switch (result) {
		case TableResult table -> table(table, out);
		case SeriesResult series -> series(series, out);
		case GraphResult graph -> graph(graph, out);
		case TextResult text -> text.paragraphs().forEach(p -> out.append(p.text()).append("\n\n"));
		}
		return out.append('\n').toString();
	}

	private static void table(TableResult table, StringBuilder out) {
		List<List<String>> lines = new ArrayList<>();
		lines.add(table.columns().stream().map(Column::heading).toList());
		table.rows().forEach(r -> lines.add(r.stream().map(Cell::text).map(PlainResult::oneLine).toList()));
		int[] widths = new int[table.columns().size()];
		for (List<String> line : lines) {
			for (int i = 0; i < widths.length; i++) {
				widths[i] = Math.max(widths[i], length(line.get(i)));
			}
		}
		for (List<String> line : lines) {
			StringBuilder row = new StringBuilder();
			for (int i = 0; i < widths.length; i++) {
				String pad = " ".repeat(widths[i] - length(line.get(i)));
				boolean right = table.columns().get(i).numeric();
				row.append(right ? pad + line.get(i) : line.get(i) + pad).append("  ");
			}
			out.append(row.toString().stripTrailing()).append('\n');
		}
		if (!table.note().isEmpty()) {
			out.append('\n').append(table.note()).append('\n');
		}
	}

	private static void series(SeriesResult result, StringBuilder out) {
		for (Series series : result.series()) {
			for (Point point : series.points()) {
				out.append(series.name()).append('\t').append(point.at()).append('\t').append(point.value())
						.append('\n');
			}
		}
	}

	private static void graph(GraphResult graph, StringBuilder out) {
		for (Edge edge : graph.edges()) {
			out.append(edge.from()).append(" -> ").append(edge.to());
			out.append(edge.label().isEmpty() ? "" : ": " + edge.label()).append('\n');
		}
	}

	private static int length(String text) {
		return text.codePointCount(0, text.length());
	}

	private static String oneLine(String text) {
		String line = text.replaceAll("\\s+", " ").strip();
		return length(line) <= WIDEST ? line : line.substring(0, line.offsetByCodePoints(0, WIDEST - 1)) + "…";
	}
}

package org.assay.exchange.result;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.assay.analysis.Evidence;
import org.assay.analysis.result.Cell;
import org.assay.analysis.result.GraphResult;
import org.assay.analysis.result.GraphResult.Edge;
import org.assay.analysis.result.GraphResult.Node;
import org.assay.analysis.result.Result;
import org.assay.analysis.result.SeriesResult;
import org.assay.analysis.result.SeriesResult.Point;
import org.assay.analysis.result.SeriesResult.Series;
import org.assay.analysis.result.TableResult;
import org.assay.analysis.result.TableResult.Column;
import org.assay.analysis.result.TextResult;
import org.assay.analysis.result.TextResult.Paragraph;
import org.assay.text.Span;

/** Results as JSON, one object without line ends. Offsets are Unicode code points. */
public final class ResultJson {
	private final TextOf texts;
	private final JsonWriter out;

	private ResultJson(TextOf texts, JsonWriter out) {
		this.texts = texts;
		this.out = out;
	}

	public static String line(Result result, TextOf texts) {
		StringWriter line = new StringWriter();
		try (JsonWriter out = new JsonWriter(line)) {
			out.setHtmlSafe(false);
			new ResultJson(texts, out).object(result);
		} catch (IOException e) {
			throw new IllegalStateException("a string cannot fail to be written", e);
		}
		return line.toString();
	}

	private void object(Result result) throws IOException {
		out.beginObject();
		out.name("id").value(result.id());
		out.name("title").value(result.title());
		switch (result) {
		case TableResult table -> table(table);
		case SeriesResult series -> series(series);
		case GraphResult graph -> graph(graph);
		case TextResult text -> text(text);
		}
		out.endObject();
	}

	private void table(TableResult table) throws IOException {
		out.name("note").value(table.note());
		out.name("columns").beginArray();
		for (Column column : table.columns()) {
			out.beginObject().name("id").value(column.id()).name("heading").value(column.heading()).endObject();
		}
		out.endArray().name("rows").beginArray();
		for (List<Cell> row : table.rows()) {
			out.beginObject();
			for (int i = 0; i < row.size(); i++) {
				out.name(table.columns().get(i).id());
				cell(row.get(i), table.columns().get(i).numeric());
			}
			out.endObject();
		}
		out.endArray();
	}

	private void cell(Cell cell, boolean numeric) throws IOException {
		if (cell.evidence().isPresent()) {
			out.beginObject().name("text").value(cell.text());
			evidence("evidence", cell.evidence());
			out.endObject();
		} else if (numeric && cell.number().isPresent()) {
			out.jsonValue(cell.number().get().toPlainString());
		} else {
			out.value(cell.text());
		}
	}

	private void series(SeriesResult result) throws IOException {
		out.name("across").value(result.across());
		out.name("up").value(result.up());
		out.name("series").beginArray();
		for (Series series : result.series()) {
			out.beginObject().name("name").value(series.name()).name("points").beginArray();
			for (Point point : series.points()) {
				out.beginObject().name("at").value(point.at()).name("value").value(point.value());
				evidence("evidence", point.evidence());
				out.endObject();
			}
			out.endArray().endObject();
		}
		out.endArray();
	}

	private void graph(GraphResult graph) throws IOException {
		out.name("nodes").beginArray();
		for (Node node : graph.nodes()) {
			out.beginObject().name("id").value(node.id()).name("label").value(node.label());
			out.name("kind").value(node.kind());
			evidence("evidence", node.evidence());
			out.endObject();
		}
		out.endArray().name("edges").beginArray();
		for (Edge edge : graph.edges()) {
			out.beginObject().name("from").value(edge.from()).name("to").value(edge.to());
			out.name("label").value(edge.label()).name("weight").value(edge.weight());
			evidence("evidence", edge.evidence());
			out.endObject();
		}
		out.endArray();
	}

	private void text(TextResult text) throws IOException {
		out.name("paragraphs").beginArray();
		for (Paragraph paragraph : text.paragraphs()) {
			out.beginObject().name("text").value(paragraph.text()).name("evidence").beginArray();
			for (Evidence evidence : paragraph.evidence()) {
				evidence(evidence);
			}
			out.endArray().endObject();
		}
		out.endArray();
	}

	private void evidence(String name, Optional<Evidence> evidence) throws IOException {
		if (evidence.isPresent()) {
			out.name(name);
			evidence(evidence.get());
		}
	}

	private void evidence(Evidence evidence) throws IOException {
		out.beginObject().name("document").value(evidence.documentId());
		Optional<Span> span = texts.document(evidence.documentId()).map(t -> t.toCodePoints(evidence.span()));
		if (span.isPresent()) {
			out.name("begin").value(span.get().begin()).name("end").value(span.get().end());
			String words = texts.document(evidence.documentId()).map(t -> t.at(evidence.span())).orElse("");
			out.name("words").value(words);
		}
		if (evidence.elementId().isPresent()) {
			out.name("element").value(evidence.elementId().get());
		}
		out.endObject();
	}
}

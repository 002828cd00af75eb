package org.assay.exchange.comparison;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.comparison.ComparedDocument;
import org.assay.comparison.origins.Origin;
import org.assay.comparison.origins.Report;
import org.assay.comparison.relations.Side;
import org.assay.comparison.relations.TypedRelation;
import org.assay.text.SourceText;

/** What comparing documents found as one line of JSON. Offsets are Unicode code points, {@code end} exclusive. */
public final class ComparisonJson {
	private final Map<String, SourceText> texts = new HashMap<>();
	private final JsonWriter out;

	private ComparisonJson(JsonWriter out) {
		this.out = out;
	}

	/**
	 * @param documents those that were compared; their ids are the files as the caller named them
	 * @param relations in the order they are to be written
	 * @param origins   documents that may go back to one upstream
	 * @return a JSON object without line ends
	 */
	public static String line(List<ComparedDocument> documents, List<TypedRelation> relations,
			List<Origin> origins) {
		StringWriter line = new StringWriter();
		try (JsonWriter out = new JsonWriter(line)) {
			out.setHtmlSafe(false);
			ComparisonJson json = new ComparisonJson(out);
			documents.forEach(d -> json.texts.put(d.id(), SourceText.of(d.text())));
			json.object(relations, origins);
		} catch (IOException e) {
			throw new IllegalStateException("a string cannot fail to be written", e);
		}
		return line.toString();
	}

	private void object(List<TypedRelation> relations, List<Origin> origins) throws IOException {
		out.beginObject();
		out.name("comparisons").beginArray();
		for (TypedRelation relation : relations) {
			relation(relation);
		}
		out.endArray();
		out.name("origins").beginArray();
		for (Origin origin : origins) {
			origin(origin);
		}
		out.endArray();
		out.endObject();
	}

	private void origin(Origin origin) throws IOException {
		out.beginObject();
		out.name("files").beginArray();
		for (Report document : origin.documents()) {
			out.value(document.id());
		}
		out.endArray();
		out.name("independent").value(origin.independent());
		out.name("why").value(origin.why());
		out.endObject();
	}

	private void relation(TypedRelation relation) throws IOException {
		out.beginObject();
		out.name("relation").value(relation.relation().words());
		side("a", relation.a());
		if (relation.b().isPresent()) {
			side("b", relation.b().get());
		} else {
			out.name("b").nullValue();
		}
		out.name("rule").value(relation.why().rule());
		out.name("why").value(relation.why().because());
		out.name("score").value(relation.why().confidence());
		out.endObject();
	}

	private void side(String name, Side side) throws IOException {
		SourceText text = texts.get(side.documentId());
		out.name(name).beginObject();
		out.name("file").value(side.documentId());
		out.name("begin").value(text.toCodePoint(side.span().begin()));
		out.name("end").value(text.toCodePoint(side.span().end()));
		out.endObject();
	}
}

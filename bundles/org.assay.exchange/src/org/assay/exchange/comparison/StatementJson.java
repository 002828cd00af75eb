package org.assay.exchange.comparison;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import org.assay.comparison.statements.StatementAnswer;
import org.assay.text.SourceText;
import org.assay.text.Span;

/** How a document stands to a statement as one line of JSON. Offsets are Unicode code points, {@code end} exclusive. */
public final class StatementJson {
	private StatementJson() {
	}

	/**
	 * @param statement its id or its words
	 * @param file      as the caller named it
	 * @param text      of the document that answers
	 * @return a JSON object without line ends
	 */
	public static String line(String statement, String file, SourceText text, StatementAnswer answer) {
		StringWriter line = new StringWriter();
		try (JsonWriter out = new JsonWriter(line)) {
			out.setHtmlSafe(false);
			out.beginObject().name("statement").value(statement).name("file").value(file);
			out.name("relation").value(answer.standing().name());
			out.name("score").value(Math.round(answer.score() * 1000) / 1000.0);
			out.name("evidence").beginArray();
			for (Span span : answer.evidence()) {
				out.beginObject().name("begin").value(text.toCodePoint(span.begin()));
				out.name("end").value(text.toCodePoint(span.end())).endObject();
			}
			out.endArray().name("why").value(answer.why()).endObject();
		} catch (IOException e) {
			throw new IllegalStateException("a string cannot fail to be written", e);
		}
		return line.toString();
	}
}

package org.assay.exchange.reading;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.assay.reading.Explanation;
import org.assay.reading.Word;
import org.assay.text.SourceText;
import org.assay.text.Span;

/** What was read at one place, and why, as one line of JSON. Offsets are Unicode code points, {@code end} exclusive. */
public final class ExplanationJson {
	private final SourceText text;
	private final JsonWriter out;

	private ExplanationJson(SourceText text, JsonWriter out) {
		this.text = text;
		this.out = out;
	}

	/**
	 * @param file the file as the caller named it
	 * @param at   UTF-16 offset of the place
	 * @param zone kind of stretch it stands in
	 */
	public static String line(String file, SourceText text, int at, String zone, Explanation explanation) {
		StringWriter line = new StringWriter();
		try (JsonWriter out = new JsonWriter(line)) {
			out.setHtmlSafe(false);
			out.beginObject();
			out.name("file").value(file).name("at").value(text.toCodePoint(at)).name("zone").value(zone);
			new ExplanationJson(text, out).fields(explanation);
			out.endObject();
		} catch (IOException e) {
			throw new IllegalStateException("a string cannot fail to be written", e);
		}
		return line.toString();
	}

	private void fields(Explanation explanation) throws IOException {
		out.name("sentence");
		if (explanation.sentence().isPresent()) {
			span(explanation.sentence().get().span());
		} else {
			out.nullValue();
		}
		out.name("words").beginArray();
		for (Word word : explanation.words()) {
			word(word);
		}
		out.endArray();
		out.name("elements").beginArray();
		for (Explanation.Element element : explanation.elements()) {
			element(element);
		}
		out.endArray();
	}

	private void word(Word word) throws IOException {
		out.beginObject();
		out.name("words").value(text.at(word.span()));
		out.name("span");
		span(word.span());
		out.name("tag").value(word.tag()).name("lemma").value(word.lemma()).name("name").value(word.name());
		out.name("relation").value(word.relation()).name("head").value(word.head());
		out.endObject();
	}

	private void element(Explanation.Element element) throws IOException {
		out.beginObject();
		out.name("kind").value(element.kind()).name("says").value(element.says());
		out.name("spans").beginArray();
		for (Span each : element.spans()) {
			span(each);
		}
		out.endArray();
		out.name("rule").value(element.why().rule()).name("because").value(element.why().because());
		strings("inputs", element.why().inputs());
		out.name("confidence").value(element.why().confidence());
		out.endObject();
	}

	private void strings(String name, List<String> strings) throws IOException {
		out.name(name).beginArray();
		for (String string : strings) {
			out.value(string);
		}
		out.endArray();
	}

	private void span(Span units) throws IOException {
		Span span = text.toCodePoints(units);
		out.beginArray().value(span.begin()).value(span.end()).endArray();
	}
}

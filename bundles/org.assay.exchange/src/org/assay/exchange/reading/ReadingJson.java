package org.assay.exchange.reading;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.assay.ingest.Article;
import org.assay.ingest.Article.Proved;
import org.assay.reading.Attribution;
import org.assay.reading.Figure;
import org.assay.reading.Figure.Approximation;
import org.assay.reading.Mention;
import org.assay.reading.MentionType;
import org.assay.reading.Reading;
import org.assay.reading.Sentence;
import org.assay.reading.TimeExpression;
import org.assay.text.SourceText;
import org.assay.text.Span;
import org.assay.text.Zone;

/**
 * What was read in one article as one line of JSON, fields always in the same order. Offsets are Unicode code points
 * from the begin of the text, {@code end} exclusive. Text that was not found is empty, a number that was not found null.
 */
public final class ReadingJson {
	/** Numbers of more digits than this are written with an exponent. */
	private static final int DIGITS = 400;

	private final SourceText text;
	private final JsonWriter out;

	private ReadingJson(SourceText text, JsonWriter out) {
		this.text = text;
		this.out = out;
	}

	/**
	 * @param file     the file as the caller named it
	 * @param withText whether the text that all offsets refer to is given too
	 * @return a JSON object without line ends
	 */
	public static String line(String file, Article article, Reading reading, boolean withText) {
		StringWriter line = new StringWriter();
		try (JsonWriter out = new JsonWriter(line)) {
			out.setHtmlSafe(false);
			new ReadingJson(SourceText.of(article.text()), out).object(file, article, reading, withText);
		} catch (IOException e) {
			throw new IllegalStateException("a string cannot fail to be written", e);
		}
		return line.toString();
	}

	private void object(String file, Article article, Reading reading, boolean withText) throws IOException {
		out.beginObject();
		out.name("file").value(file);
		out.name("sha256").value(article.originalHash());
		document(article, reading);
		if (withText) {
			out.name("text").value(article.text());
		}
		array("zones", article.zones(), this::zone);
		array("sentences", reading.sentences(), this::sentence);
		array("mentions", reading.mentions(), this::mention);
		array("times", reading.times(), this::time);
		array("figures", reading.figures(), this::figure);
		array("attributions", reading.attributions(), this::attribution);
		out.endObject();
	}

	private void document(Article article, Reading reading) throws IOException {
		out.name("document").beginObject();
		out.name("title").value(article.title().map(Proved::value).orElse(""));
		out.name("byline").value(article.byline().map(Proved::value).orElse(""));
		out.name("publishedAt").value(article.published().map(Proved::value).orElse(""));
		out.name("publishedBasis").value(article.published().map(Proved::basis).orElse(""));
		out.name("outlet").value(article.outlet().map(Proved::value).orElse(""));
		out.name("language").value(article.language().isEmpty() ? reading.language() : article.language());
		if (!reading.notice().isEmpty()) {
			out.name("notice").value(reading.notice());
		}
		out.name("upstream").beginArray();
		for (Article.Citation citation : article.citations()) {
			out.value(citation.name());
		}
		out.endArray();
		out.endObject();
	}

	private void zone(Zone zone) throws IOException {
		out.name("kind").value(zone.kind().name());
		span(zone.span());
	}

	private void sentence(Sentence sentence) throws IOException {
		span(sentence.span());
	}

	private void mention(Mention mention) throws IOException {
		span(mention.span());
		MentionType type = mention.type() == MentionType.group ? MentionType.other : mention.type();
		out.name("type").value(type.name());
		out.name("entity").value(mention.entity());
	}

	private void time(TimeExpression time) throws IOException {
		span(time.span());
		out.name("type").value(time.type().name().toUpperCase(Locale.ROOT));
		out.name("value").value(time.value());
		out.name("anchor").value(time.anchor());
		out.name("rule").value(time.arithmetic().isEmpty() ? time.why().rule() : time.arithmetic());
	}

	private void figure(Figure figure) throws IOException {
		span(figure.span());
		number("value", figure.value());
		number("high", figure.high().orElse(null));
		out.name("unit").value(figure.unit());
		out.name("unitText").value(figure.unitText());
		out.name("approximate").value(figure.approximation() != Approximation.exact);
		out.name("approximation").value(figure.approximation().name());
		out.name("change").value(figure.change().name());
		out.name("of").value(figure.referent());
	}

	private void attribution(Attribution attribution) throws IOException {
		out.name("kind").value(attribution.kind().name());
		spans("content", attribution.content());
		spans("cue", attribution.cue());
		spans("source", attribution.source());
		out.name("speaker").value(attribution.speaker());
		out.name("stance").value(attribution.stance().name());
		out.name("via").value(attribution.via());
	}

	private void span(Span units) throws IOException {
		Span span = text.toCodePoints(units);
		out.name("begin").value(span.begin());
		out.name("end").value(span.end());
	}

	private void spans(String name, List<Span> spans) throws IOException {
		out.name(name).beginArray();
		for (Span units : spans) {
			Span span = text.toCodePoints(units);
			out.beginArray().value(span.begin()).value(span.end()).endArray();
		}
		out.endArray();
	}

	private void number(String name, BigDecimal number) throws IOException {
		out.name(name);
		if (number == null) {
			out.nullValue();
		} else {
			boolean plain = Math.abs(number.scale()) + number.precision() <= DIGITS;
			out.jsonValue(plain ? number.toPlainString() : number.toString());
		}
	}

	private <T> void array(String name, List<T> elements, Fields<T> fields) throws IOException {
		out.name(name).beginArray();
		for (T element : elements) {
			out.beginObject();
			fields.write(element);
			out.endObject();
		}
		out.endArray();
	}

	/** Writes the fields of one element. */
	private interface Fields<T> {
		void write(T element) throws IOException;
	}
}

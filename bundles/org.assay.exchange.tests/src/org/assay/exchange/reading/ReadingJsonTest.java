package org.assay.exchange.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.assay.ingest.Article;
import org.assay.ingest.Article.Citation;
import org.assay.ingest.Article.Proved;
import org.assay.reading.Attribution;
import org.assay.reading.Attribution.Authority;
import org.assay.reading.Attribution.Kind;
import org.assay.reading.Attribution.Stance;
import org.assay.reading.Figure;
import org.assay.reading.Figure.Approximation;
import org.assay.reading.Figure.Change;
import org.assay.reading.Mention;
import org.assay.reading.MentionType;
import org.assay.reading.Reading;
import org.assay.reading.Sentence;
import org.assay.reading.TimeExpression;
import org.assay.reading.TimexType;
import org.assay.reading.Why;
import org.assay.text.Span;
import org.assay.text.Zone;
import org.assay.text.ZoneKind;
import org.junit.jupiter.api.Test;

class ReadingJsonTest {
	/** Each whale is one code point and two UTF-16 units. */
	private static final String TEXT = "🐋 “Boats\u2028stay 🐋,” Ada Quill said Monday: 3.50 m.";
	private static final Why WHY = Why.of("test.rule", "because", 1);

	@Test
	void everyFieldOfTheContractIsThere() {
		assertEquals("{\"file\":\"in/whale.txt\",\"sha256\":\"abc\",\"document\":{\"title\":\"Whales\",\"byline\":\"\","
				+ "\"publishedAt\":\"2031-03-05\",\"publishedBasis\":\"text: 'today'\",\"outlet\":\"\",\"language\":\"en\","
				+ "\"upstream\":[\"The Ferry Post\"]},"
				+ "\"zones\":[{\"kind\":\"body\",\"begin\":0,\"end\":48}],"
				+ "\"sentences\":[{\"begin\":0,\"end\":48}],"
				+ "\"mentions\":[{\"begin\":18,\"end\":27,\"type\":\"person\",\"entity\":\"Ada Quill\"},"
				+ "{\"begin\":3,\"end\":8,\"type\":\"other\",\"entity\":\"Boats\"}],"
				+ "\"times\":[{\"begin\":33,\"end\":39,\"type\":\"DATE\",\"value\":\"2031-03-03\",\"anchor\":\"2031-03-05\","
				+ "\"rule\":\"last Monday\"}],"
				+ "\"figures\":[{\"begin\":41,\"end\":45,\"value\":3.50,\"high\":null,\"unit\":\"m\",\"unitText\":\"m\","
				+ "\"approximate\":false,\"approximation\":\"exact\",\"change\":\"none\",\"of\":\"depth\"}],"
				+ "\"attributions\":[{\"kind\":\"direct\",\"content\":[[3,15]],\"cue\":[[28,32]],\"source\":[[18,27]],"
				+ "\"speaker\":\"Ada Quill\",\"stance\":\"asserts\",\"via\":\"\"}]}", line(false));
	}

	@Test
	void offsetsFitTheTextThatComesWithThem() {
		String line = line(true);
		assertFalse(line.contains("\n"));
		JsonObject object = JsonParser.parseString(line).getAsJsonObject();
		String text = object.get("text").getAsString();
		assertEquals(TEXT, text);
		assertEquals("Boats\u2028stay 🐋", words(text, object.getAsJsonArray("attributions").get(0).getAsJsonObject()
				.getAsJsonArray("content").get(0).getAsJsonArray()));
		JsonObject time = object.getAsJsonArray("times").get(0).getAsJsonObject();
		assertEquals("Monday", words(text, time.get("begin").getAsInt(), time.get("end").getAsInt()));
	}

	@Test
	void hugeNumbersStayShort() {
		Figure huge = new Figure(new Span(0, 2), new BigDecimal("1E+900"), Optional.empty(), "", "",
				Approximation.exact,
				Change.none, "", Optional.empty(), WHY);
		Reading reading = new Reading(List.of(), List.of(), List.of(), List.of(huge), List.of(), List.of(), "", "");
		assertEquals(1, ReadingJson.line("f", article(), reading, false).split("1E\\+900", -1).length - 1);
	}

	private static String words(String text, JsonArray span) {
		return words(text, span.get(0).getAsInt(), span.get(1).getAsInt());
	}

	private static String words(String text, int begin, int end) {
		return text.substring(text.offsetByCodePoints(0, begin), text.offsetByCodePoints(0, end));
	}

	private static String line(boolean withText) {
		Attribution said = new Attribution(Kind.direct, List.of(span("Boats\u2028stay 🐋")), List.of(span("said")),
				List.of(span("Ada Quill")), "Ada Quill", Stance.asserts, "", Authority.principal, List.of(), false,
				false,
				WHY);
		Figure depth = new Figure(span("3.50"), new BigDecimal("3.50"), Optional.empty(), "m", "m", Approximation.exact,
				Change.none, "depth", Optional.empty(), WHY);
		Reading reading = new Reading(List.of(new Sentence(new Span(0, TEXT.length()))),
				List.of(new Mention(span("Ada Quill"), MentionType.person, "Ada Quill", WHY),
						new Mention(span("Boats"), MentionType.group, "Boats", WHY)),
				List.of(new TimeExpression(span("Monday"), TimexType.date, "2031-03-03", "2031-03-05", "last Monday",
						WHY)),
				List.of(depth), List.of(said), List.of(), "en", "");
		return ReadingJson.line("in/whale.txt", article(), reading, withText);
	}

	private static Span span(String words) {
		int begin = TEXT.indexOf(words);
		return new Span(begin, begin + words.length());
	}

	private static Article article() {
		return new Article("whale.txt", "text/plain", new byte[0], "abc", TEXT, "UTF-8",
				Optional.of(new Proved("Whales", "first line", Optional.empty())), Optional.empty(), Optional.empty(),
				Optional.of(new Proved("2031-03-05", "text: 'today'", Optional.empty())), "",
				List.of(new Zone(ZoneKind.body, new Span(0, TEXT.length()))),
				List.of(new Citation("The Ferry Post", "", Optional.empty())), List.of());
	}
}

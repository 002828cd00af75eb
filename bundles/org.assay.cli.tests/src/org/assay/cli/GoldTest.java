package org.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code assay read --json} on the two reference articles finds what a careful reader finds. */
class GoldTest {
	private Gold gold;
	private final Map<String, ReadLine> read = new LinkedHashMap<>();

	@BeforeEach
	void readTheArticles() throws IOException {
		Optional<Gold> found = Gold.find();
		assumeTrue(found.isPresent(), "skipped: the reference articles are not here (system property assay.shared)");
		gold = found.get();
		List<String> line = new ArrayList<>(List.of("read", "--json", "--text"));
		line.addAll(gold.files());
		for (String json : Line.run(gold.folder(), line.toArray(String[]::new)).with(0).lines()) {
			JsonObject object = JsonParser.parseString(json).getAsJsonObject();
			read.put(object.get("file").getAsString(), new ReadLine(object));
		}
		assertEquals(gold.files(), List.copyOf(read.keySet()));
	}

	@Test
	void publicationDateBylineAndUpstream() {
		List<String> missing = new ArrayList<>();
		for (String file : gold.files()) {
			JsonObject expected = gold.of(file);
			ReadLine line = read.get(file);
			same(missing, file, "published", Gold.text(expected, "published"), line.document("publishedAt"));
			same(missing, file, "byline", Gold.text(expected, "byline"), line.document("byline"));
			same(missing, file, "upstream", expected.get("upstream").toString(), line.json().getAsJsonObject("document")
					.get("upstream").toString());
			if (expected.has("publishedBasis")) {
				same(missing, file, "basis", Gold.text(expected, "publishedBasis"), line.document("publishedBasis"));
			}
		}
		assertEquals(List.of(), missing);
	}

	@Test
	void zones() {
		nothingMissing("zones", (line, zone) -> {
			String words = Gold.text(zone, "text");
			int begin = line.find(words, nth(zone));
			return line.elements("zones").stream().anyMatch(z -> z.get("kind").equals(zone.get("kind"))
					&& z.get("begin").getAsInt() <= begin
					&& z.get("end").getAsInt() >= begin + words.codePointCount(0, words.length()));
		});
	}

	@Test
	void directQuotationsWithTheirSpeaker() {
		nothingMissing("attributions", (line, quote) -> !Gold.text(quote, "kind").equals("direct")
				|| line.elements("attributions").stream().anyMatch(a -> a.get("kind").equals(quote.get("kind"))
						&& line.words(a, "content").equals(Gold.text(quote, "content"))
						&& a.get("speaker").equals(quote.get("speaker"))
						&& (!quote.has("cue") || line.words(a, "cue").equals(Gold.text(quote, "cue")))));
	}

	@Test
	void dates() {
		nothingMissing("times", (line, time) -> {
			int begin = line.find(Gold.text(time, "text"), nth(time));
			return line.elements("times").stream().anyMatch(t -> t.get("begin").getAsInt() == begin
					&& line.words(t).equals(Gold.text(time, "text")) && t.get("value").equals(time.get("value")));
		});
	}

	@Test
	void figures() {
		nothingMissing("figures", (line, figure) -> {
			int begin = line.find(Gold.text(figure, "text"), nth(figure));
			return line.elements("figures").stream().anyMatch(f -> f.get("begin").getAsInt() == begin
					&& line.words(f).equals(Gold.text(figure, "text")) && f.get("unit").equals(figure.get("unit"))
					&& f.get("value").getAsBigDecimal().compareTo(figure.get("value").getAsBigDecimal()) == 0);
		});
	}

	private void nothingMissing(String field, BiPredicate<ReadLine, JsonObject> isFound) {
		List<String> missing = new ArrayList<>();
		for (String file : gold.files()) {
			Gold.list(gold.of(file), field).stream().filter(e -> !isFound.test(read.get(file), e))
					.forEach(e -> missing.add(file + ": " + e));
		}
		assertEquals(List.of(), missing);
	}

	private static int nth(JsonObject element) {
		return element.has("nth") ? element.get("nth").getAsInt() : 1;
	}

	private static void same(List<String> missing, String file, String what, String expected, String actual) {
		if (!expected.equals(actual)) {
			missing.add(file + ": " + what + " is '" + actual + "', not '" + expected + "'");
		}
	}
}

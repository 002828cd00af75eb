package org.assay.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assay.ingest.internal.html.JsonReader;
import org.assay.text.Span;
import org.junit.jupiter.api.Test;

/** Compares with what a careful reader finds in the reference articles, where those are at hand. */
class ReferenceArticlesTest {

	@Test
	void zonesDatesBylinesAndUpstreamAsTheReaderFoundThem() throws IOException, IngestException {
		String shared = System.getProperty("assay.shared", "");
		Path folder = Path.of(shared, "articles");
		assumeTrue(!shared.isBlank() && Files.exists(folder.resolve("gold.json")),
				"the reference articles are not at hand: set ASSAY_SHARED");
		Map<?, ?> gold = (Map<?, ?>) JsonReader.parse(Files.readString(folder.resolve("gold.json")));
		int compared = 0;
		try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.txt")) {
			for (Path file : files) {
				Map<?, ?> expected = (Map<?, ?>) gold.get(file.getFileName().toString());
				compare(file, expected, new FileIngest().read(file).get(0));
				compared++;
			}
		}
		assertEquals(2, compared);
	}

	private static void compare(Path file, Map<?, ?> expected, Article article) throws IOException {
		assertEquals(Files.readString(file), article.text());
		assertTrue(Samples.covers(article));
		assertEquals(expected.get("published"), article.published().orElseThrow().value());
		if (expected.containsKey("publishedBasis")) {
			assertEquals(expected.get("publishedBasis"), article.published().orElseThrow().basis());
		}
		Object byline = expected.get("byline");
		assertEquals("null".equals(byline) ? "" : byline, article.byline().map(Article.Proved::value).orElse(""));
		assertEquals(expected.get("upstream"), Samples.cited(article));
		article.citations().forEach(c -> assertEquals(c.name(), c.span().orElseThrow().of(article.text())));
		assertFalse(article.title().isEmpty());
		List<?> zones = expected.containsKey("zones") ? (List<?>) expected.get("zones") : List.of();
		for (Object each : zones) {
			Map<?, ?> zone = (Map<?, ?>) each;
			String words = (String) zone.get("text");
			Span span = nth(article.text(), words, zone.containsKey("nth") ? Integer.parseInt((String) zone.get("nth"))
					: 1);
			assertEquals(zone.get("kind"), String.valueOf(Samples.kindAt(article, span.begin(), span.length())), words);
		}
	}

	private static Span nth(String text, String words, int nth) {
		int at = -1;
		for (int i = 0; i < nth; i++) {
			at = text.indexOf(words, at + 1);
		}
		return new Span(at, at + words.length());
	}
}

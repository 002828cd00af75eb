package org.assay.ingest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.assay.text.ZoneKind;
import org.junit.jupiter.api.Test;

class PastedTest {
	private static final String WORDS = "Quay closed\n\n" + Samples.LEAD + "\n\n" + Samples.MORE + "\n";

	@Test
	void whatTheAnalystNamesCounts() throws IngestException {
		Article article = new Pasted("A crack in the quay", "Harbour Post", "2024-03-04", "https://post.example/1",
				WORDS,
				false).article();
		assertEquals(WORDS, article.text());
		assertArrayEquals(WORDS.getBytes(StandardCharsets.UTF_8), article.original());
		assertEquals("A crack in the quay", article.title().orElseThrow().value());
		assertEquals("named by the analyst", article.outlet().orElseThrow().basis());
		assertEquals("2024-03-04", article.published().orElseThrow().value());
		assertEquals("https://post.example/1", article.address());
		assertEquals("A-crack-in-the-quay.txt", article.name());
		assertTrue(Samples.covers(article));
	}

	@Test
	void whatTheAnalystLeavesOpenIsLookedFor() throws IngestException {
		Article article = new Pasted("", " ", "", "", WORDS, false).article();
		assertEquals("Quay closed", article.title().orElseThrow().value());
		assertEquals("pasted.txt", article.name());
		assertEquals(Optional.empty(), article.outlet());
	}

	@Test
	void allOfPastedMarkupIsTheArticle() throws IngestException {
		Article article = new Pasted("Quay", "", "", "",
				"<meta charset='utf-16'><h2>Café</h2><p>Short.</p><ul><li>Small "
						+ "boats may stay</li></ul><script>alert(1)</script><img src='https://tracker.example/a.gif'>",
				true).article();
		assertTrue(article.text().contains("Café") && article.text().contains("Short."), article.text());
		assertEquals(ZoneKind.list, Samples.kindOf(article, "Small boats"));
		assertEquals("text/html", article.mediaType());
		assertTrue(!article.text().contains("alert"));
	}

	@Test
	void nothingIsRefused() {
		assertThrows(IngestException.class, () -> new Pasted("Quay", "", "", "", " \n", false).article());
		assertThrows(IngestException.class, () -> new Pasted("", "", "", "", "<p> </p>", true).article());
	}

	@Test
	void daysAreTakenAsPeopleWriteThem() {
		assertEquals(Optional.of("2025-03-04"), Pasted.day("2025-03-04"));
		assertEquals(Optional.of("2025-03-04"), Pasted.day(" 4 March 2025 "));
		assertEquals(Optional.of("2025-03-04"), Pasted.day("Tuesday, March 4, 2025"));
		assertEquals(Optional.empty(), Pasted.day("Tuesday"));
		assertEquals(Optional.empty(), Pasted.day("2025-02-31"));
	}
}

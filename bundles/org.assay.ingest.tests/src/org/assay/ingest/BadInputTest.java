package org.assay.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadInputTest {
	/** Far more than a busy machine needs, far less than work that grows with the square of the input would take. */
	private static final Duration PATIENCE = Duration.ofSeconds(60);

	@TempDir
	Path folder;

	@Test
	void aLineOfFiveMillionCharacters() {
		for (String piece : new String[] { "word ", "x" }) {
			oneLine(piece, 5_000_000);
		}
	}

	@Test
	void longLinesThatTemptTheRules() {
		for (String piece : new String[] { "1 ", "Name Name ", "a.b ", "(", "\u2022 - ", "By Jane Doe, ", "- ", "2024-",
				"Sources: A, ", "\"", "The X Times reported " }) {
			oneLine(piece, 200_000);
		}
	}

	private static void oneLine(String piece, int length) {
		String line = piece.repeat(length / piece.length());
		Article article = assertTimeout(PATIENCE, () -> Samples.named("long.txt", line), piece);
		assertEquals(line, article.text());
		assertTrue(Samples.covers(article), piece);
	}

	@Test
	void manyShortLines() {
		for (String line : new String[] { "x\n", "\u2022 a b\n", "Share\n", "By Jo Li\n", "a\tb\tc\n", "\r" }) {
			String text = Samples.LEAD + "\n" + line.repeat(100_000 / line.length());
			Article article = assertTimeout(PATIENCE, () -> Samples.named("many.txt", text), line);
			assertTrue(Samples.covers(article), line);
		}
	}

	@Test
	void deeplyNestedPages() {
		for (String tag : new String[] { "div", "b", "table", "ul", "p", "a" }) {
			String page = "<html><body>" + ("<" + tag + ">").repeat(100_000) + "<p>" + Samples.LEAD + "</p><p>"
					+ Samples.MORE;
			Article article = assertTimeout(PATIENCE, () -> Samples.named("deep.html", page), tag);
			assertTrue(article.text().contains("second pillar"), tag);
		}
	}

	@Test
	void pagesWithManyElements() {
		String attributes = "<div class='" + "a ".repeat(50_000) + "'>";
		String links = "<a href='http://x.example/'>y</a> ".repeat(100_000);
		String json = "<script type='application/ld+json'>" + "[".repeat(200_000) + "</script>";
		String page = "<html>" + json + "<body>" + attributes + links + "<p>" + Samples.LEAD + "</p>"
				+ "<p>z</p>".repeat(100_000);
		Article article = assertTimeout(PATIENCE, () -> Samples.named("wide.html", page));
		assertTrue(article.text().contains("second pillar"));
	}

	@Test
	void foldersMissingAndLargeFiles() throws IOException {
		FileIngest ingest = new FileIngest(1000);
		assertTrue(assertThrows(IngestException.class, () -> ingest.read(folder)).getMessage().contains("folder"));
		Path missing = folder.resolve("missing.txt");
		assertTrue(assertThrows(IngestException.class, () -> ingest.read(missing)).getMessage()
				.startsWith(missing.toString()));
		Path large = Files.writeString(folder.resolve("large.txt"), "x".repeat(1001));
		assertTrue(assertThrows(IngestException.class, () -> ingest.read(large)).getMessage().contains("1001 bytes"));
	}

	@Test
	void aPageWithoutArticle() {
		String message = assertThrows(IngestException.class, () -> Samples.named("empty.html",
				"<html><body></body></html>")).getMessage();
		assertTrue(message.contains("empty.html") && message.contains(".txt"), message);
	}
}

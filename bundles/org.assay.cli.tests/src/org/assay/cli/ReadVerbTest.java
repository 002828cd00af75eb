package org.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadVerbTest {
	private static final String TEXT = "Bridge shut\n\n🐋 The bridge stays shut until Friday, the mayor said on Monday. "
			+ "“Repairs cost $40 million,” Mayor Ada Quill said.\n";

	@TempDir
	Path temp;

	private void file(String name, String text) throws IOException {
		Files.writeString(temp.resolve(name), text);
	}

	private static JsonObject json(String line) {
		return JsonParser.parseString(line).getAsJsonObject();
	}

	@Test
	void everyFieldOfTheContractIsThereEvenForAnEmptyArticle() throws IOException {
		file("empty.txt", "x");
		JsonObject line = json(Line.run(temp, "read", "--json", "--text", "empty.txt").with(0).out());
		assertEquals(List.of("file", "sha256", "document", "text", "zones", "sentences", "mentions", "times", "figures",
				"attributions"), List.copyOf(line.keySet()));
		assertEquals("empty.txt", line.get("file").getAsString());
	}

	@Test
	void textIsTheDecodedFileUnchanged() throws IOException {
		String odd = "\uFEFFLine one\r\nLine two\rLine three 🐋\u0085end";
		file("odd.txt", odd);
		JsonObject line = json(Line.run(temp, "read", "--json", "--text", "odd.txt").with(0).out());
		String text = line.get("text").getAsString();
		assertTrue(text.equals(odd) || text.equals(odd.substring(1)), text);
	}

	@Test
	void aDateFromTheCallerAnchorsWeekdays() throws IOException {
		file("a.txt", TEXT);
		assertTrue(Line.run(temp, "read", "--json", "--published", "2031-03-05", "a.txt").with(0).out()
				.contains("\"value\":\"2031-03-03\""));
		file("dates.tsv", "a.txt\t2031-03-12\nb.txt\t\n");
		JsonObject line = json(
				Line.run(temp, "read", "--json", "--published-from", "dates.tsv", "a.txt").with(0).out());
		assertEquals("2031-03-12", line.getAsJsonObject("document").get("publishedAt").getAsString());
		assertEquals("given in dates.tsv", line.getAsJsonObject("document").get("publishedBasis").getAsString());
		assertTrue(line.toString().contains("\"value\":\"2031-03-10\""));
	}

	@Test
	void manyFilesKeepTheirOrderAndOneBadFileStopsNothing() throws IOException {
		List<String> arguments = new ArrayList<>(List.of("read", "--json"));
		for (int i = 0; i < 300; i++) {
			String name = "article-" + i + ".txt";
			file(name, i == 0 ? TEXT.repeat(40) : TEXT + i);
			arguments.add(name);
			if (i == 150) {
				arguments.add("missing.txt");
			}
		}
		Line line = Line.run(temp, arguments.toArray(String[]::new)).with(1);
		assertEquals(300, line.lines().size());
		for (int i = 0; i < 300; i++) {
			assertEquals("article-" + i + ".txt", json(line.lines().get(i)).get("file").getAsString());
		}
		assertTrue(line.err().contains("missing.txt"), line::err);
		assertTrue(line.err().contains("1 of 301 files could not be read."), line::err);
		file("list", String.join("\n", arguments.subList(2, arguments.size())) + "\n\n");
		assertEquals(line, Line.run(temp, "read", "--json", "@list"));
	}

	@Test
	void forAPersonThereIsAPlainSummary() throws IOException {
		file("a.txt", TEXT);
		String out = Line.run(temp, "read", "a.txt").with(0).out();
		assertTrue(out.startsWith("a.txt: "), out);
		assertTrue(out.contains("Ada Quill asserts: Repairs cost $40 million"), out);
	}

	@Test
	void badCommandLinesAreExplained() throws IOException {
		file("dates.tsv", "a.txt 2031\n");
		assertUsage("FILE", "read", "--json");
		assertUsage("'soon' is no date", "read", "--published", "soon", "a.txt");
		assertUsage("dates.tsv, line 1: expected", "read", "--published-from", "dates.tsv", "a.txt");
		assertUsage("--jsno", "read", "--jsno", "a.txt");
		assertUsage("The list of arguments cannot be read: ", "read", "@nothing");
		assertUsage("raed", "raed");
		assertUsage("a verb is missing");
	}

	private void assertUsage(String words, String... arguments) {
		Line line = Line.run(temp, arguments).with(2);
		assertEquals("", line.out());
		assertTrue(line.err().contains(words), line::err);
		assertFalse(line.err().contains("Exception"), line::err);
	}
}

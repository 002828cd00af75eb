package org.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assay.search.IndexFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchVerbTest {
	@TempDir
	private Path temp;

	@BeforeEach
	void fill() throws IOException {
		System.setProperty(IndexFolder.PROPERTY, temp.resolve("index").toString());
		Files.writeString(temp.resolve("a.txt"), "Bridge shut\n\nThe bridge is shut, the mayor said.\n");
		Files.writeString(temp.resolve("b.txt"), "Bridge open\n\n\uD83D\uDD25 The bridges are open, the clerk said.\n");
		Line.run(temp, "new", "case").with(0);
		Line.run(temp, "import", "case", "a.txt", "b.txt").with(0);
	}

	@AfterEach
	void forget() {
		System.clearProperty(IndexFolder.PROPERTY);
	}

	@Test
	void wordsAreFoundWithTheirPlace() {
		Line line = Line.run(temp, "search", "case", "clerk", "--json").with(0);
		JsonObject table = JsonParser.parseString(line.out()).getAsJsonObject();
		assertEquals(1, table.getAsJsonArray("rows").size(), line::out);
		assertTrue(line.out().contains("\"clerk\""), line::out);
		assertTrue(line.out().contains("Bridge open"), line::out);
	}

	@Test
	void aTextOfLinesForAPerson() {
		String out = Line.run(temp, "search", "case", "bridge", "--format", "csv").with(0).out();
		assertTrue(out.startsWith("Kind,Id,Verdict,Document,By,Published,Speaker,Words"), out);
		assertEquals(3, out.lines().count(), out);
		String one = Line.run(temp, "search", "case", "bridge", "--limit", "1").with(0).out();
		assertTrue(one.contains("document: 1 of 2"), one);
	}

	@Test
	void whatCannotBeUnderstoodEndsWithUsage() {
		Line line = Line.run(temp, "search", "case", "kind:rumour").with(2);
		assertTrue(line.err().contains("Possible: document"), line::err);
		Line.run(temp, "search", "nowhere", "bridge").with(3);
	}
}

package org.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareVerbTest {
	@TempDir
	Path temp;

	private void file(String name, String text) throws IOException {
		Files.writeString(temp.resolve(name), text);
	}

	@Test
	void bothSidesAreGivenInCodePoints() throws IOException {
		file("a.txt", "🐋 The ministry will repair the old bridge if the state pays.\n");
		file("b.txt", "The ministry will repair the old bridge.\n");
		String out = Line.run(temp, "compare", "--json", "a.txt", "b.txt").with(0).out();
		JsonObject found = JsonParser.parseString(out).getAsJsonObject().getAsJsonArray("comparisons").get(0)
				.getAsJsonObject();
		assertEquals("condition dropped", found.get("relation").getAsString());
		assertEquals("a.txt", found.getAsJsonObject("a").get("file").getAsString());
		assertEquals(42, found.getAsJsonObject("a").get("begin").getAsInt());
		assertEquals("b.txt", found.getAsJsonObject("b").get("file").getAsString());
		assertEquals(out, Line.run(temp, "compare", "--json", "a.txt", "b.txt").with(0).out());
	}

	@Test
	void aFileThatCannotBeReadEndsIt() throws IOException {
		file("a.txt", "The bridge is shut.\n");
		Line line = Line.run(temp, "compare", "--json", "a.txt", "none.txt").with(3);
		assertTrue(line.err().contains("none.txt"), line::err);
		assertEquals("", line.out());
	}
}

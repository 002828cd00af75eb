package org.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assay.languages.InstalledVectors;
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

	@Test
	void unrelatedFilesAreComparedOnlyWhenNamedWithoutStories() throws IOException {
		file("a.txt",
				"The ferry Alderney Rose ran aground off Norhaven. Damage is put at $15 million, the harbour said.\n");
		file("b.txt",
				"The ferry Alderney Rose lies aground off Norhaven; the harbour puts the damage at $15 million.\n");
		file("c.txt", "Teachers in Eastport walked out over pay. The council owes them $15 million in overtime.\n");
		String all = Line.run(temp, "compare", "a.txt", "b.txt", "c.txt").with(0).out();
		assertTrue(all.contains("c.txt: $15 million"), all);
		String byStory = Line.run(temp, "compare", "--stories", "a.txt", "b.txt", "c.txt").with(0).out();
		assertTrue(byStory.contains("b.txt: $15 million"), byStory);
		assertFalse(byStory.contains("c.txt"), byStory);
	}

	@Test
	void whatIsSaidInOtherWordsIsLookedForOrSaidNotToBe() throws IOException {
		file("a.txt", "Norland will stop exporting grain if the harvest fails.\n");
		file("b.txt", "Norland is going to ship no more wheat abroad.\n");
		Line line = Line.run(temp, "compare", "--other-words", "a.txt", "b.txt").with(0);
		boolean missing = InstalledVectors.get().missing().isPresent();
		assertEquals(missing, line.err().contains("What is said in other words is not looked for."), line::err);
		assertEquals(line.out(), Line.run(temp, "compare", "--other-words", "a.txt", "b.txt").with(0).out());
	}
}

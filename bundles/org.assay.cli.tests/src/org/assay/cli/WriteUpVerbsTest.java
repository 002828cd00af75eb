package org.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteUpVerbsTest {
	@TempDir
	private Path temp;
	private Path notes;

	@BeforeEach
	void fill() throws IOException {
		Files.writeString(temp.resolve("a.txt"),
				"Bridge shut\n\n\uD83D\uDD25 The bridge costs 40,000 pounds, the mayor said.\n");
		Line.run(temp, "new", "case").with(0);
		Line.run(temp, "import", "case", "a.txt").with(0);
		notes = Files.createDirectories(temp.resolve("case/write-ups")).resolve("notes.md");
	}

	@Test
	void whatIsCitedIsRight() throws IOException {
		String cited = Line.run(temp, "cite", "case", "costs 40,000 pounds").with(0).out().strip();
		assertTrue(cited.endsWith(" \"costs 40,000 pounds\")"), cited);
		Files.writeString(notes, "# Notes\n\nThe bridge costs 40,000 pounds " + cited + ".\n");
		assertEquals("", Line.run(temp, "lint", "case").with(0).out());
	}

	@Test
	void problemsAreToldWithTheirPlaces() throws IOException {
		String cited = Line.run(temp, "cite", "case", "costs 40,000 pounds").with(0).out().strip();
		Files.writeString(notes, "# Notes\n\n\uD83D\uDD25 It costs 50,000 pounds " + cited + ".\nIt is shut.\n");
		assertEquals("notes.md:3:1: figure not in the cited words: The words cited do not give “50,000 pounds”.\n"
				+ "notes.md:4:1: statement without span: Nothing is cited for this. Cite words, or begin the paragraph with "
				+ "“Assessment:” when it is your own.\n", Line.run(temp, "lint", "case").with(1).out());
		Line json = Line.run(temp, "lint", "case", "case/write-ups/notes.md", "--json").with(1);
		JsonObject first = JsonParser.parseString(json.out().lines().findFirst().orElseThrow()).getAsJsonObject();
		assertEquals("figure not in the cited words", first.get("kind").getAsString());
		assertEquals(9, first.get("begin").getAsInt(), "in code points");
	}

	@Test
	void whatCannotBeReadIsNamedAndTheRestIsDone() throws IOException {
		Files.writeString(notes, "It is shut.\n");
		Files.write(notes.resolveSibling("bad.md"), new byte[] { (byte) 0xff, (byte) 0xfe, 0, 'a' });
		Line line = Line.run(temp, "lint", "case").with(1);
		assertTrue(line.err().contains("bad.md cannot be read: it is not in UTF-8"), line::err);
		assertTrue(line.out().startsWith("notes.md:1:1: statement without span"), line::out);
		assertTrue(Line.run(temp, "cite", "case", "tunnel").with(1).err().contains("stand nowhere"));
		assertTrue(
				Line.run(temp, "cite", "case", "bridge", "--document", "d9").with(2).err().contains("no document d9"));
		Line.run(temp, "lint", "nowhere").with(3);
	}
}

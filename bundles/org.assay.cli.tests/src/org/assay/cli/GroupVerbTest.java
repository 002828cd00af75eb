package org.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupVerbTest {
	@TempDir
	Path temp;

	@BeforeEach
	void threeReportsOfTwoEvents() throws IOException {
		file("a.txt", "The ferry Alderney Rose ran aground off Norhaven on Monday with 212 passengers.\n");
		file("b.txt", "Teachers in Eastport walked out over pay on Tuesday.\n");
		file("c.txt", "All 212 passengers of the ferry Alderney Rose were brought ashore at Norhaven.\n");
	}

	private void file(String name, String text) throws IOException {
		Files.writeString(temp.resolve(name), text);
	}

	@Test
	void aLineHoldsTheFilesOfAStory() {
		assertEquals("a.txt\tc.txt\nb.txt\n", Line.run(temp, "group", "a.txt", "b.txt", "c.txt").with(0).out());
	}

	@Test
	void jsonIsOneObject() {
		assertEquals("{\"groups\":[[\"a.txt\",\"c.txt\"],[\"b.txt\"]]}\n",
				Line.run(temp, "group", "--json", "c.txt", "b.txt", "a.txt", "b.txt").with(0).out());
	}

	@Test
	void aBadFileIsNamedAndTheOthersAreGrouped() {
		Line line = Line.run(temp, "group", "a.txt", "none.txt", "c.txt").with(1);
		assertTrue(line.err().contains("none.txt"), line::err);
		assertEquals("a.txt\tc.txt\n", line.out());
	}
}

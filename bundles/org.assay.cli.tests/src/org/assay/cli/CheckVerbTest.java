package org.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckVerbTest {
	private static final String ASKED = "The Norland bridge will be closed in May";
	@TempDir
	Path temp;

	@BeforeEach
	void fourArticles() throws IOException {
		file("agrees.txt", "🐋 The harbour has news. The Norland bridge will be closed in May. Repairs take a year.\n");
		file("denies.txt",
				"The story that the Norland bridge will be closed in May is false. It is a hoax by a prankster. "
						+ "The fake letter was made on a home printer, and nobody at the harbour wrote it.\n");
		file("reports.txt", "The Norland bridge will reportedly be closed in May, according to two sources.\n");
		file("silent.txt", "Teachers in Eastport walked out over pay on Tuesday.\n");
	}

	private void file(String name, String text) throws IOException {
		Files.writeString(temp.resolve(name), text);
	}

	@Test
	void saysHowEachStandsAndWithWhichWords() {
		List<String> lines = Line.run(temp, "check", "--statement", ASKED, "agrees.txt", "denies.txt", "reports.txt",
				"silent.txt").with(0).lines();
		assertEquals(ASKED, lines.getFirst());
		assertEquals(List.of("  agrees: agrees.txt", "  disagrees: denies.txt", "  reports: reports.txt",
				"  unrelated: silent.txt"),
				lines.stream().filter(l -> l.matches("  \\w.*")).map(l -> l.substring(0, l.indexOf(".txt") + 4))
						.toList());
		assertTrue(lines.contains("    The Norland bridge will be closed in May."), lines::toString);
	}

	@Test
	void jsonGivesCodePointsAndKeepsToThePairs() throws IOException {
		file("statements.tsv", "s1\t" + ASKED + "\ns2\tTeachers walked out over pay\n");
		file("pairs.tsv", "s1\tagrees.txt\ns2\tsilent.txt\n");
		List<String> lines = Line.run(temp, "check", "--json", "--statements", "statements.tsv", "--pairs",
				"pairs.tsv", temp.resolve("agrees.txt").toString(), temp.resolve("silent.txt").toString()).with(0)
				.lines();
		assertEquals(2, lines.size(), lines::toString);
		JsonObject first = JsonParser.parseString(lines.getFirst()).getAsJsonObject();
		assertEquals("s1", first.get("statement").getAsString());
		assertEquals("agrees", first.get("relation").getAsString());
		JsonObject evidence = first.getAsJsonArray("evidence").get(0).getAsJsonObject();
		assertEquals("🐋 The harbour has news. ".codePointCount(0, "🐋 The harbour has news. ".length()),
				evidence.get("begin").getAsInt());
		assertEquals("s2", JsonParser.parseString(lines.getLast()).getAsJsonObject().get("statement").getAsString());
	}

	@Test
	void aCaseIsAskedAsItStands() {
		Line.run(temp, "new", "case").with(0);
		Line.run(temp, "import", "case", "agrees.txt", "silent.txt").with(0);
		List<String> lines = Line.run(temp, "check", "-s", ASKED, "case").with(0).lines();
		assertTrue(lines.get(1).startsWith("  agrees: case/agrees.txt: "), lines::toString);
	}

	@Test
	void whatCannotBeAnsweredIsSaid() throws IOException {
		assertTrue(Line.run(temp, "check", "agrees.txt").with(2).err().contains("--statement"));
		Line line = Line.run(temp, "check", "-s", ASKED, "none.txt", "agrees.txt").with(1);
		assertTrue(line.err().contains("none.txt"), line::err);
		assertTrue(line.out().contains("agrees: agrees.txt"), line::out);
		file("bad.tsv", "no tab here\n");
		assertTrue(Line.run(temp, "check", "--statements", "bad.tsv", "agrees.txt").with(2).err().contains("line 1"));
	}
}

package org.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assay.analysis.Declaration;
import org.assay.analysis.Parameter;
import org.assay.analysis.registry.AnalysisRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From articles to a report, as a user would. */
class AnalyzeVerbTest {
	@TempDir
	Path temp;

	@BeforeEach
	void aCase() throws IOException {
		Files.writeString(temp.resolve("a.txt"),
				"Bridge aid\nBy Ada Quill // 2031-03-05\n\nThe state has spent $400 million in "
						+ "aid to the islands since 2029. “We will open the bridge on Friday,” Governor Tom Reed said on Monday.\n");
		Files.writeString(temp.resolve("b.txt"),
				"Islands doubt\nBy Bo Lind // 2031-03-06\n\nThe islands received aid worth "
						+ "£320 million, a sum that Reed disputes. “Nobody asked us,” Mayor Ida Holm told reporters.\n");
		Line.run(temp, "new", "case").with(0);
		Line.run(temp, "import", "case", "a.txt", "b.txt").with(0);
		Line.run(temp, "rate", "case", "GBP", "USD", "1.25", "--date", "2031-03-05", "--basis", "Bank").with(0);
	}

	private Map<String, String> files() throws IOException {
		Map<String, String> files = new TreeMap<>();
		try (Stream<Path> all = Files.walk(temp.resolve("case"))) {
			for (Path file : all.filter(Files::isRegularFile).toList()) {
				String name = temp.relativize(file).toString();
				if (!name.contains(".assay" + File.separator)) {
					files.put(name, Files.readString(file, StandardCharsets.ISO_8859_1));
				}
			}
		}
		return files;
	}

	@Test
	void theDefaultAnalysesFindClaimsFiguresAndComparisons() {
		Line line = Line.run(temp, "analyze", "case").with(0);
		assertTrue(line.out().contains("Figures across documents"), line::out);
		assertTrue(line.out().contains("£320 million"), line::out);
		assertTrue(line.err().matches("(?s).*Read documents: \\d+ new, 0 changed, 0 gone, 0 as before\\..*"),
				line::err);
		assertTrue(Line.run(temp, "list", "comparisons", "case").with(0).out().contains("equal after conversion"));
		assertTrue(Line.run(temp, "list", "claims", "case").with(0).out().contains("Ida Holm"));
		Line.run(temp, "validate", "case").with(0);
		assertTrue(Line.run(temp, "report", "case").with(0).out().contains("equal after conversion"));
	}

	@Test
	void aSecondRunChangesNoByteOfTheCase() throws IOException {
		Line.run(temp, "analyze", "case", "--progress", "none").with(0);
		Map<String, String> before = files();
		Line again = Line.run(temp, "analyze", "case").with(0);
		assertTrue(again.err().contains("Read documents: 0 new, 0 changed, 0 gone, "), again::err);
		assertEquals(before, files());
	}

	@Test
	void resultsComeInTheChosenFormatToTheChosenPlace() throws IOException {
		Line.run(temp, "analyze", "case", "--progress", "none", "--json", "--results", "out").with(0);
		Path table = temp.resolve("out/org.assay.analyses.figures.figures-across-documents.json");
		JsonObject object = JsonParser.parseString(Files.readString(table)).getAsJsonObject();
		JsonObject words = object.getAsJsonArray("rows").get(0).getAsJsonObject().getAsJsonObject("words");
		assertEquals(words.get("text").getAsString(), words.getAsJsonObject("evidence").get("words").getAsString());
		Line one = Line.run(temp, "analyze", "case", "--progress", "none", "-a", "org.assay.analyses.claims", "--param",
				"speaker=Holm",
				"--format", "csv").with(0);
		assertEquals(List.of("Source", "Ida Holm"), one.lines().stream().map(l -> l.split(",")[0]).distinct().toList());
		Line bad = Line.run(temp, "analyze", "case", "-a", "org.assay.analyses.claims", "--param", "colour=red")
				.with(2);
		assertTrue(bad.err().contains("'colour' is unknown; it takes speaker, accepted-only"), bad::err);
		assertTrue(Line.run(temp, "analyze", "case", "--param", "speaker=Holm").with(2).err().contains("--analysis"));
	}

	@Test
	void progressCanBeReadByAProgram() {
		Line line = Line.run(temp, "analyze", "case", "-a", "org.assay.analyses.read", "--progress", "json").with(0);
		List<JsonObject> steps = line.err().lines().map(l -> JsonParser.parseString(l).getAsJsonObject()).toList();
		JsonObject last = steps.getLast();
		assertEquals("org.assay.analyses.read", last.get("analysis").getAsString());
		assertEquals(last.get("total").getAsInt(), last.get("done").getAsInt());
		assertEquals(0, steps.getFirst().get("done").getAsInt());
		assertEquals("", Line.run(temp, "analyze", "case", "--progress", "none").with(0).err());
	}

	@Test
	void helpComesFromTheDeclaration() {
		Declaration declared = AnalysisRegistry.ofPlatform().find("org.assay.analyses.claims").orElseThrow()
				.declaration();
		String help = Line.run(temp, "list", "analyses", "--help-for", declared.id()).with(0).out();
		assertTrue(help.contains(declared.help()), help);
		for (Parameter parameter : declared.parameters()) {
			assertTrue(help.contains("  " + parameter.id() + "  " + parameter.expected()), help);
			assertTrue(help.contains(parameter.label() + ": " + parameter.help()), help);
		}
		Line.run(temp, "list", "analyses", "--help-for", "org.example.none").with(2);
		Line.run(temp, "list", "claims", "case", "--help-for", declared.id()).with(2);
	}
}

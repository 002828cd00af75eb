package org.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs every script of the cookbook on the sample case, as the command line does. */
class CookbookTest {
	private static final Path ROOT = Path.of(System.getProperty("assay.root"));
	private static final Path COOKBOOK = ROOT.resolve("examples/cookbook");
	private static final int LONGEST = 60;
	@TempDir
	static Path temp;

	@BeforeAll
	static void readTheSample() throws IOException {
		System.setProperty("assay.scripts", temp.resolve("none").toString());
		System.setProperty("assay.trusted", temp.resolve("trusted").toString());
		try (Stream<Path> articles = Files.list(ROOT.resolve("bundles/org.assay.help/sample"))) {
			for (Path article : articles.filter(f -> f.toString().endsWith(".txt")).toList()) {
				Files.copy(article, temp.resolve(article.getFileName()));
			}
		}
		Line.run(temp, "new", "case").with(0);
		Line.run(temp, "import", "case", "brenholm-courier.txt", "skerry-today.txt", "tide-and-grid.txt").with(0);
		Line.run(temp, "analyze", "case", "--progress", "none").with(0);
	}

	@AfterAll
	static void forget() {
		System.clearProperty("assay.scripts");
		System.clearProperty("assay.trusted");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "never-named.groovy          | Tide & Grid",
			"drifting-figures.groovy     | Of what", "who-quotes-whom.groovy      | Idun Rask",
			"first-to-report.groovy      | 4300", "unattributed-claims.groovy  | €11 million",
			"hedges-lost.groovy          | Hedged", "no-second-origin.groovy     | 205",
			"own-table.groovy            | generous but unfinished" })
	void runsOnTheSample(String script, String words) throws IOException {
		Line line = Line.run(temp, "script", "case", COOKBOOK.resolve(script).toString(), "--format", "csv")
				.with(0);
		assertTrue(line.out().contains(words), line::out);
		assertTrue(Files.readAllLines(COOKBOOK.resolve(script)).size() < LONGEST);
	}

	@Test
	void noScriptIsLeftOut() throws Exception {
		Set<String> tested = new TreeSet<>();
		for (String row : CookbookTest.class.getDeclaredMethod("runsOnTheSample", String.class, String.class)
				.getAnnotation(CsvSource.class).value()) {
			tested.add(row.split("\\|")[0].strip());
		}
		try (Stream<Path> scripts = Files.list(COOKBOOK)) {
			assertEquals(tested, new TreeSet<>(
					scripts.map(f -> f.getFileName().toString()).filter(n -> n.endsWith(".groovy")).toList()));
		}
	}
}

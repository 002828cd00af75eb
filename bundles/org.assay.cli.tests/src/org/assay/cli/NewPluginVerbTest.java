package org.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The project that a plug-in begins with; ./verify builds it and installs it. */
class NewPluginVerbTest {
	private static final Path EXAMPLE = Path.of(System.getProperty("assay.root"), "examples", "lengths");

	@TempDir
	Path temp;

	/** {@code examples/lengths} shows what is written, and is what ./verify builds. */
	@BeforeAll
	static void onPlatform() {
		OnPlatform.only();
	}

	@Test
	void writesTheExample() throws IOException {
		Line line = Line.run(temp, "new-plugin", "lengths", "--id", "org.example.lengths", "--assay",
				"${env_var:ASSAY_HOME}").with(0);
		Map<String, String> written = files(temp.resolve("lengths"));
		assertEquals(files(EXAMPLE), written);
		assertEquals(List.copyOf(written.keySet()), line.lines().stream().sorted().toList());
	}

	@Test
	void refusesWhatWouldNotWork() throws IOException {
		Line.run(temp, "new-plugin", "a", "--id", "Lengths", "--assay", "x").with(2);
		Line.run(temp, "new-plugin", "a", "--id", "org.example.", "--assay", "x").with(2);
		assertTrue(Files.notExists(temp.resolve("a")));
		Files.createDirectories(temp.resolve("full"));
		Files.writeString(temp.resolve("full/mine.txt"), "mine");
		Line full = Line.run(temp, "new-plugin", "full", "--id", "org.example.a", "--assay", "x").with(3);
		assertTrue(full.err().contains("full is not empty"), full::err);
		assertEquals(Map.of("mine.txt", "mine"), files(temp.resolve("full")));
	}

	private static Map<String, String> files(Path folder) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			return new TreeMap<>(all.filter(f -> Files.isRegularFile(f) && !f.startsWith(folder.resolve("target")))
					.collect(Collectors.toMap(f -> folder.relativize(f).toString(), NewPluginVerbTest::text)));
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}

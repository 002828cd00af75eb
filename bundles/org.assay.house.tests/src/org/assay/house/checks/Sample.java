package org.assay.house.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.assay.house.Check;
import org.assay.house.Problem;
import org.assay.house.Project;

/** A small source tree in a temporary folder, to try a check on. */
record Sample(Path root) {

	/** Adds a file. */
	Sample file(String path, String... lines) {
		try {
			Path file = root.resolve(path);
			Files.createDirectories(file.getParent());
			Files.writeString(file, String.join("\n", lines) + "\n");
			return this;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Adds a bundle whose manifest is in order and ends with the given headers. */
	Sample bundle(String name, String... headers) {
		String[] lines = { "Manifest-Version: 1.0", "Bundle-SymbolicName: " + name + ";singleton:=true",
				"Bundle-RequiredExecutionEnvironment: JavaSE-21", "Automatic-Module-Name: " + name,
				String.join("\n", headers) };
		file("bundles/" + name + "/build.properties", "bin.includes = META-INF/,\\", "  plugin.xml,\\",
				"  plugin.properties,\\", "  .");
		return file("bundles/" + name + "/META-INF/MANIFEST.MF", lines);
	}

	/** Adds {@code plugin.xml}, whose given lines begin on line 2. */
	Sample plugin(String bundle, String... lines) {
		return file("bundles/" + bundle + "/plugin.xml", "<plugin>", String.join("\n", lines), "</plugin>");
	}

	/** Adds a class of package {@code a} to bundle {@code org.assay.ui}; the given lines begin on line 2. */
	Sample code(String type, String... lines) {
		return file(path(type), "package a;", String.join("\n", lines));
	}

	/** The path of a class added by {@link #code}. */
	static String path(String type) {
		return "bundles/org.assay.ui/src/a/" + type + ".java";
	}

	/** A method or class body of so many lines. */
	static String lines(int count) {
		return String.join("\n", IntStream.range(0, count).mapToObj(i -> "\t\ti += " + i + ";").toList());
	}

	/** Asserts that the check finds these problems, each given as "file:line" and a piece of the text. */
	void finds(Check check, String... whereAndWhat) {
		List<Problem> problems = check.run(new Project(root)).stream().sorted().toList();
		for (int i = 0; i + 1 < whereAndWhat.length && i / 2 < problems.size(); i += 2) {
			String found = problems.get(i / 2).toString();
			String where = whereAndWhat[i];
			assertEquals(where, found.substring(0, Math.min(where.length(), found.length())), found);
			assertEquals(true, found.contains(whereAndWhat[i + 1]), found + "\nlacks: " + whereAndWhat[i + 1]);
		}
		assertEquals(whereAndWhat.length / 2, problems.size(), () -> "problems found: " + problems);
	}
}

package org.assay.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares a result with the file that holds what it should be; {@code -Dgolden.update=true} writes it anew. */
public final class Golden {
	private static final String FOLDER = "bundles/org.assay.timeline.tests/golden";

	private Golden() {
	}

	/** @param name of the file in the folder {@code golden} of this bundle */
	public static void check(String name, String actual) {
		Path file = Path.of(System.getProperty("assay.root", ".")).resolve(FOLDER).resolve(name);
		try {
			if (Boolean.getBoolean("golden.update")) {
				Files.createDirectories(file.getParent());
				Files.writeString(file, actual);
			}
			assertEquals(Files.readString(file).replace("\r\n", "\n"), actual, () -> "differs from " + file);
		} catch (IOException e) {
			throw new UncheckedIOException("cannot read " + file, e);
		}
	}
}

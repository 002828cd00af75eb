package org.assay.cli.internal.plugins;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder for a while. */
record Scratch(Path folder) implements AutoCloseable {

	Scratch() throws IOException {
		this(Files.createTempDirectory("assay-install"));
	}

	@Override
	public void close() throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
			for (Path path : deepestFirst) {
				Files.delete(path);
			}
		}
	}
}

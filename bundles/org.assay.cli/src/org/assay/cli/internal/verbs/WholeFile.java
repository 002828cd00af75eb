package org.assay.cli.internal.verbs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files so that an older one stays until the new one is whole. */
final class WholeFile {
	private WholeFile() {
	}

	static void write(Path file, byte[] bytes) throws IOException {
		Path whole = file.resolveSibling("." + file.getFileName() + ".part");
		try {
			Files.write(whole, bytes);
			Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(whole);
		}
	}
}

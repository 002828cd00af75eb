package org.assay.writeup;

import java.nio.file.Path;

/**
 * A write-up as a file.
 *
 * @param path absolute
 */
public record WriteUpFile(Path path) {
	/** What the name of every write-up ends with. */
	public static final String ENDING = ".md";

	/** Name of the file without its ending. */
	public String name() {
		String file = path.getFileName().toString();
		return file.substring(0, file.length() - ENDING.length());
	}
}

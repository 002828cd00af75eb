package org.assay.reading.en.internal;

import java.io.IOException;
import java.io.InputStream;

/** Where the files of a pack are, and how they begin. */
public interface PackFiles {

	/** The first four bytes of every file: name and version of the layout. */
	int MAGIC = 0x41454E31;

	/** Opens a file by its name; an IOException that names it when it is not there. */
	InputStream open(String name) throws IOException;
}

package org.assay.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Turns a file into articles. Plain Java, no OSGi; runs from a main method. */
public interface Ingest {

	/**
	 * @param file any supported file; some kinds hold several articles
	 * @return at least one article, in the order of the file
	 * @throws IngestException when the file cannot be taken; its message names the file, the place and what to do
	 */
	List<Article> read(Path file) throws IOException, IngestException;
}

package org.assay.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Turns a file into articles. Plain Java, no OSGi; runs from a main method. */
public interface Ingest {

	/**
	 * @param file     any supported file; some kinds hold several articles
	 * @param troubles told of each part of the file that could not be taken, in words for the analyst, while the other
	 *                 parts are
	 * @return at least one article, in the order of the file; none only when troubles say why
	 * @throws IngestException when the file cannot be taken; its message names the file, the place and what to do
	 */
	List<Article> read(Path file, Consumer<String> troubles) throws IOException, IngestException;

	/** The articles that can be taken, for callers who need not know what else the file held. */
	default List<Article> read(Path file) throws IOException, IngestException {
		return read(file, trouble -> {
			// the caller asked for what can be taken
		});
	}
}

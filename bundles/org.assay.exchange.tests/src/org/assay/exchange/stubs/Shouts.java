package org.assay.exchange.stubs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.assay.ingest.Article;
import org.assay.ingest.FileIngest;
import org.assay.ingest.Ingest;
import org.assay.ingest.IngestException;

/** An importer of files that are read loud. */
public class Shouts implements Ingest {

	@Override
	public List<Article> read(Path file, Consumer<String> troubles) throws IOException, IngestException {
		return new FileIngest().read("loud.txt", Files.readString(file).toUpperCase(Locale.ROOT).getBytes(), troubles);
	}
}

package org.assay.cli.internal.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.assay.cli.internal.run.Console;
import org.assay.cli.internal.run.Messages;
import org.assay.cli.internal.run.VerbFailure;
import org.assay.exchange.reading.ReadingJson;
import org.assay.ingest.Article;
import org.assay.ingest.Ingest;
import org.assay.ingest.IngestException;
import org.assay.reading.Reader;
import org.assay.reading.Reading;

/** Takes one file and reads its articles. Never throws: what goes wrong is part of the outcome. */
record ArticleReading(Ingest ingest, Reader reader, PublishedDates dates, boolean json, boolean withText) {

	/**
	 * @param lines    for the results
	 * @param problems for the messages
	 */
	record Outcome(String file, List<String> lines, List<String> problems, boolean hasFailed) {
	}

	Outcome read(String file, Console console) {
		List<String> lines = new ArrayList<>();
		try {
			for (Article taken : ingest.read(console.path(file))) {
				Article article = dates.apply(file, taken);
				Reading reading = reader.read(Articles.input(article), () -> false);
				if (json) {
					lines.add(ReadingJson.line(file, article, reading, withText));
				} else {
					lines.addAll(ReadingText.lines(file, article, reading));
				}
			}
			return new Outcome(file, lines, List.of(), false);
		} catch (IngestException | VerbFailure e) {
			return new Outcome(file, lines, List.of(e.getMessage()), true);
		} catch (IOException e) {
			return new Outcome(file, lines, List.of(file + " could not be read: " + Messages.of(e)), true);
		} catch (RuntimeException | StackOverflowError e) {
			return new Outcome(file, lines, List.of(file + ": reading failed, which it should not: " + e
					+ ". Please report it, with the file if you can."), true);
		}
	}
}

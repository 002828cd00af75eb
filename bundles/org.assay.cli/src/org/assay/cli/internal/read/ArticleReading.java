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
		List<String> problems = new ArrayList<>();
		try {
			for (Article taken : ingest.read(console.path(file), problems::add)) {
				Article article = dates.apply(file, taken);
				Reading reading = reader.read(Articles.input(article), () -> false);
				if (json) {
					lines.add(ReadingJson.line(file, article, reading, withText));
				} else {
					lines.addAll(ReadingText.lines(file, article, reading));
				}
			}
			return new Outcome(file, lines, problems, !problems.isEmpty());
		} catch (IngestException | VerbFailure e) {
			return failed(file, lines, problems, e.getMessage());
		} catch (IOException e) {
			return failed(file, lines, problems, file + " could not be read: " + Messages.of(e));
		} catch (RuntimeException | StackOverflowError e) {
			return failed(file, lines, problems, file + ": reading failed, which it should not: " + e
					+ ". Please report it, with the file if you can.");
		}
	}

	private static Outcome failed(String file, List<String> lines, List<String> problems, String problem) {
		problems.add(problem);
		return new Outcome(file, lines, problems, true);
	}
}

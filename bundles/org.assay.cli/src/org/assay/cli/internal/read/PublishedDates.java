package org.assay.cli.internal.read;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.cli.internal.run.Console;
import org.assay.cli.internal.run.ExitStatus;
import org.assay.cli.internal.run.Messages;
import org.assay.cli.internal.run.VerbFailure;
import org.assay.ingest.Article;
import org.assay.ingest.Article.Proved;
import org.assay.text.Edtf;

/** Publication dates that the caller knows better than the article. */
final class PublishedDates {
	private final String every;
	private final Map<String, String> byName = new HashMap<>();
	private final String basis;

	private PublishedDates(String every, String basis) {
		this.every = every;
		this.basis = basis;
	}

	/** The caller knows nothing. */
	static PublishedDates none() {
		return new PublishedDates("", "");
	}

	/** One date for every file. */
	static PublishedDates every(String date) throws VerbFailure {
		if (Edtf.parse(date).isEmpty()) {
			throw new VerbFailure(ExitStatus.USAGE, "'" + date + "' is no date; write it like 2025-02-26.");
		}
		return new PublishedDates(date, "given with --published");
	}

	/** @param file lines of a file name, a tab and a date, which may be empty */
	static PublishedDates from(String file, Console console) throws VerbFailure {
		PublishedDates dates = new PublishedDates("", "given in " + file);
		List<String> lines = lines(file, console);
		for (int i = 0; i < lines.size(); i++) {
			String[] parts = lines.get(i).split("\t", -1);
			if (lines.get(i).isBlank()) {
				continue;
			}
			String date = parts.length == 2 ? parts[1].strip() : "?";
			if (!date.isEmpty() && Edtf.parse(date).isEmpty()) {
				throw new VerbFailure(ExitStatus.USAGE, file + ", line " + (i + 1)
						+ ": expected a file name, a tab and a date like 2025-02-26.");
			}
			dates.byName.put(parts[0], date);
		}
		return dates;
	}

	/** The article with the date the caller gave for this file, by its whole name as given or by its last part. */
	Article apply(String file, Article article) {
		String name = byName.containsKey(file) ? file : Path.of(file).getFileName().toString();
		String date = byName.getOrDefault(name, every);
		if (date.isEmpty()) {
			return article;
		}
		return article.withPublished(Optional.of(new Proved(date, basis, Optional.empty())));
	}

	private static List<String> lines(String file, Console console) throws VerbFailure {
		try {
			return Files.readAllLines(console.path(file));
		} catch (MalformedInputException e) {
			throw new VerbFailure(ExitStatus.UNUSABLE, file + " is not in UTF-8.");
		} catch (IOException e) {
			throw new VerbFailure(ExitStatus.UNUSABLE, "The dates cannot be read: " + Messages.of(e));
		}
	}
}

package org.assay.cli.internal.read;

import java.util.ArrayList;
import java.util.List;
import org.assay.cli.internal.run.Console;
import org.assay.cli.internal.run.ExitStatus;
import org.assay.cli.internal.run.InOrder;
import org.assay.cli.internal.run.Verb;
import org.assay.cli.internal.run.VerbFailure;
import org.assay.exchange.importing.Importers;
import org.assay.languages.LanguagePacks;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay read}. */
@Command(name = "read", sortOptions = false, description = { "Reads articles and says what they say; needs no case.",
		"Files are read on all cores; the output is in the order of the files, one line each with --json." }, footer = {
				"", "Offsets are Unicode code points from the begin of the text.",
				"Exit status: 1 when a file could not be "
						+ "read; the others are done." })
public final class ReadVerb extends Verb {
	@Option(names = "--json", description = "Writes one JSON object a line and article.")
	private boolean json;
	@Option(names = "--text", description = "With --json: gives the text that offsets refer to.")
	private boolean text;
	@ArgGroup(exclusive = true)
	private Published published;
	@Parameters(arity = "1..*", paramLabel = "FILE", description = "Text files, saved web pages, PDF files, "
			+ "mails, RSS and Atom feeds, zip archives of them.")
	private List<String> files;

	/** At most one of these. */
	static final class Published {
		@Option(names = "--published", paramLabel = "DATE", description = "When all of them were published, such as "
				+ "2025-02-26; counts more than what an article says.")
		private String date;
		@Option(names = "--published-from", paramLabel = "FILE", description = "Lines of a file name, a tab and a date.")
		private String file;
	}

	public ReadVerb(Console console) {
		super(console);
	}

	@Override
	public Integer call() throws VerbFailure, InterruptedException {
		ArticleReading reading = new ArticleReading(Importers.installed(), LanguagePacks.installed().reader(), dates(),
				json,
				text);
		List<String> failures = new ArrayList<>();
		InOrder.run(files, file -> reading.read(file, console()), outcome -> {
			outcome.lines().forEach(console()::line);
			outcome.problems().forEach(p -> console().message("assay: " + p));
			if (outcome.hasFailed()) {
				failures.add(outcome.file());
			}
		});
		if (!failures.isEmpty() && files.size() > 1) {
			console().message("assay: " + failures.size() + " of " + files.size() + " files could not be read.");
		}
		return failures.isEmpty() ? ExitStatus.OK : ExitStatus.PARTLY;
	}

	private PublishedDates dates() throws VerbFailure {
		if (published == null) {
			return PublishedDates.none();
		}
		return published.date != null ? PublishedDates.every(published.date)
				: PublishedDates.from(published.file, console());
	}
}

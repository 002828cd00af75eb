package org.assay.cli.internal.read;

import java.io.IOException;
import java.util.List;
import org.assay.cli.internal.run.Console;
import org.assay.cli.internal.run.ExitStatus;
import org.assay.cli.internal.run.Messages;
import org.assay.cli.internal.run.Verb;
import org.assay.cli.internal.run.VerbFailure;
import org.assay.exchange.importing.Importers;
import org.assay.exchange.reading.ExplanationJson;
import org.assay.ingest.Article;
import org.assay.ingest.IngestException;
import org.assay.languages.LanguagePacks;
import org.assay.reading.Explanation;
import org.assay.reading.Reader;
import org.assay.reading.Reading;
import org.assay.reading.ReadingInput;
import org.assay.text.SourceText;
import org.assay.text.Zone;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay explain}. */
@Command(name = "explain", sortOptions = false, description = {
		"Says what was read at one place of an article and why, step by step: its stretch and sentence, the words of "
				+ "that sentence with parts of speech, names and tree, and each mention, time, figure, attribution and "
				+ "claim that covers it, with the rule that found it, what the rule looked at and how sure it is." }, footer = {
						"", "Example: assay explain report.txt --words \"he said\"",
						"Offsets are Unicode code points from the begin of the text, as in 'assay read --json'." })
public final class ExplainVerb extends Verb {
	@ArgGroup(exclusive = true, multiplicity = "1")
	private Place place;
	@Option(names = "--article", paramLabel = "N", defaultValue = "1", description = "Which article of a file that "
			+ "holds several; the first unless told.")
	private int number;
	@Option(names = "--published", paramLabel = "DATE", description = "When it was published, such as 2025-02-26; "
			+ "counts more than what the article says.")
	private String published;
	@Option(names = "--json", description = "Writes one JSON object.")
	private boolean json;
	@Parameters(arity = "1", paramLabel = "FILE", description = "A text file, a saved web page, a PDF file, a mail, "
			+ "a feed or a zip archive.")
	private String file;

	/** One of these. */
	static final class Place {
		@Option(names = "--at", paramLabel = "N", description = "The place, as an offset into the text.")
		private Integer offset;
		@Option(names = "--words", paramLabel = "TEXT", description = "The place where these words stand first.")
		private String words;
	}

	public ExplainVerb(Console console) {
		super(console);
	}

	@Override
	public Integer call() throws VerbFailure {
		Article article = article();
		SourceText text = SourceText.of(article.text());
		int at = place(text);
		Reader reader = LanguagePacks.installed().reader();
		ReadingInput input = Articles.input(article);
		Reading reading = reader.read(input, () -> false);
		Explanation explanation = Explanation.of(reader, input, reading, at);
		String zone = article.zones().stream().filter(z -> z.span().contains(at)).map(Zone::kind).map(Enum::name)
				.findFirst().orElse("");
		if (json) {
			console().line(ExplanationJson.line(file, text, at, zone, explanation));
		} else {
			new ExplanationText(text, explanation).lines(file, at, zone).forEach(console()::line);
			if (!reading.notice().isEmpty()) {
				console().message("assay: " + reading.notice());
			}
		}
		return ExitStatus.OK;
	}

	private Article article() throws VerbFailure {
		PublishedDates dates = published == null ? PublishedDates.none() : PublishedDates.every(published);
		try {
			List<Article> articles = Importers.installed().read(console().path(file),
					problem -> console().message("assay: " + problem));
			if (number < 1 || number > articles.size()) {
				throw new VerbFailure(ExitStatus.UNUSABLE,
						file + " holds " + articles.size() + " articles; there is no number " + number + ".");
			}
			return dates.apply(file, articles.get(number - 1));
		} catch (IngestException e) {
			throw new VerbFailure(ExitStatus.UNUSABLE, e.getMessage());
		} catch (IOException e) {
			throw new VerbFailure(ExitStatus.UNUSABLE, file + " could not be read: " + Messages.of(e));
		}
	}

	/** UTF-16 offset of the place. */
	private int place(SourceText text) throws VerbFailure {
		if (place.words != null) {
			int found = place.words.isEmpty() ? -1 : text.toString().indexOf(place.words);
			if (found < 0) {
				throw new VerbFailure(ExitStatus.UNUSABLE, "\"" + place.words + "\" does not stand in " + file + ".");
			}
			return found;
		}
		if (place.offset < 0 || place.offset >= text.codePointLength()) {
			throw new VerbFailure(ExitStatus.USAGE,
					"The text has " + text.codePointLength() + " code points; --at must be from 0 to "
							+ Math.max(0, text.codePointLength() - 1) + ".");
		}
		return text.toUtf16(place.offset);
	}
}

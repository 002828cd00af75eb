package org.assay.cli.internal.writeup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.assay.cli.internal.run.Console;
import org.assay.cli.internal.run.ExitStatus;
import org.assay.cli.internal.run.Messages;
import org.assay.cli.internal.run.Verb;
import org.assay.cli.internal.run.VerbFailure;
import org.assay.cli.internal.verbs.CaseAccess;
import org.assay.core.OpenCase;
import org.assay.model.Document;
import org.assay.text.SourceText;
import org.assay.text.Span;
import org.assay.writeup.CitedTexts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay cite}. */
@Command(name = "cite", sortOptions = false, description = {
		"Finds words in the texts of a case and writes a citation of each place, to be put into a write-up." }, footer = {
				"", "Example: assay cite my-case \"€240 million\" --document d-3f2a",
				"Exit status: 1 when the words stand nowhere, or a text could not be read." })
public final class CiteVerb extends Verb {
	@Option(names = "--document", paramLabel = "ID", description = "Looks into this document only; 'assay list documents' tells ids.")
	private String document;
	@Parameters(index = "0", paramLabel = "CASE", description = "Folder of the case.")
	private String folder;
	@Parameters(index = "1", paramLabel = "WORDS", description = "The words as they stand in the text.")
	private String words;

	public CiteVerb(Console console) {
		super(console);
	}

	@Override
	public Integer call() throws IOException, VerbFailure {
		if (words.isBlank()) {
			throw new VerbFailure(ExitStatus.USAGE, "There are no words to look for.");
		}
		int found = 0;
		boolean isWhole = true;
		try (OpenCase open = CaseAccess.toRead(folder, console())) {
			for (Document each : documents(open)) {
				try {
					SourceText text = open.text(each);
					for (Span place : places(text)) {
						console().line(CitedTexts.cite(each, text, place));
						found++;
					}
				} catch (IOException e) {
					isWhole = false;
					console().message("assay: the text of " + each.getTitle() + " cannot be read: " + Messages.of(e));
				}
			}
		}
		if (found == 0) {
			console().message("These words stand nowhere in the case.");
		}
		return found > 0 && isWhole ? ExitStatus.OK : ExitStatus.PARTLY;
	}

	private List<Document> documents(OpenCase open) throws VerbFailure {
		List<Document> all = open.read(() -> List.copyOf(open.model().getDocuments()));
		List<Document> wanted = all.stream().filter(d -> document == null || d.getId().equals(document)).toList();
		if (document != null && wanted.isEmpty()) {
			throw new VerbFailure(ExitStatus.USAGE, "There is no document " + document + " in this case.");
		}
		return wanted;
	}

	private List<Span> places(SourceText text) {
		List<Span> places = new ArrayList<>();
		String all = text.toString();
		for (int at = all.indexOf(words); at >= 0; at = all.indexOf(words, at + 1)) {
			places.add(new Span(at, at + words.length()));
		}
		return places;
	}
}

package org.assay.cli.internal.read;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.cli.internal.run.Console;
import org.assay.cli.internal.run.ExitStatus;
import org.assay.cli.internal.run.Messages;
import org.assay.cli.internal.run.VerbFailure;
import org.assay.comparison.ComparedDocument;
import org.assay.exchange.importing.Importers;
import org.assay.ingest.Article;
import org.assay.ingest.Article.Citation;
import org.assay.ingest.Article.Proved;
import org.assay.ingest.Ingest;
import org.assay.ingest.IngestException;
import org.assay.languages.LanguagePacks;
import org.assay.reading.Reader;
import org.assay.reading.ReadingInput;
import org.assay.text.Edtf;
import org.assay.text.Precision;

/** Articles from files, ready to be read and compared. */
public final class Articles {

	private Articles() {
	}

	/**
	 * Reads the articles of each file.
	 *
	 * @return documents whose ids are the files as the caller named them, in that order
	 * @throws VerbFailure when one cannot be read: an answer that leaves one out would mislead
	 */
	public static List<ComparedDocument> documents(List<String> files, Console console) throws VerbFailure {
		Reader reader = LanguagePacks.installed().reader();
		Ingest importers = Importers.installed();
		List<ComparedDocument> documents = new ArrayList<>();
		for (String file : files) {
			try {
				documents.addAll(documents(file, importers.read(console.path(file)), reader));
			} catch (IngestException e) {
				throw new VerbFailure(ExitStatus.UNUSABLE, e.getMessage());
			} catch (IOException e) {
				throw new VerbFailure(ExitStatus.UNUSABLE, file + " could not be read: " + Messages.of(e));
			}
		}
		return documents;
	}

	/** The articles of one file: the first has the name of the file as its id, others a number after it. */
	public static List<ComparedDocument> documents(String file, List<Article> articles, Reader reader) {
		List<ComparedDocument> documents = new ArrayList<>();
		for (Article article : articles) {
			String id = documents.isEmpty() ? file : file + "#" + (documents.size() + 1);
			documents.add(document(id, article, reader));
		}
		return documents;
	}

	/** A statement that somebody types, as a document that nobody has published. */
	public static ComparedDocument statement(String text, Reader reader) {
		return new ComparedDocument("", text, "", "", List.of(), List.of(),
				reader.read(new ReadingInput(text, Optional.empty(), "", List.of()), () -> false));
	}

	private static ComparedDocument document(String id, Article article, Reader reader) {
		return new ComparedDocument(id, article.text(), article.outlet().map(Proved::value).orElse(""),
				article.published().map(Proved::value).orElse(""), article.zones(),
				article.citations().stream().map(Citation::name).toList(), reader.read(input(article), () -> false));
	}

	static ReadingInput input(Article article) {
		Optional<LocalDate> day = article.published().flatMap(p -> Edtf.parse(p.value()))
				.filter(d -> d.precision() == Precision.day || d.precision().isFinerThan(Precision.day))
				.map(d -> d.begin().toLocalDate());
		return new ReadingInput(article.text(), day, article.outlet().map(Proved::value).orElse(""), article.zones());
	}
}

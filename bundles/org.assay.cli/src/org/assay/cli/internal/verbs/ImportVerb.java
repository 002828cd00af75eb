package org.assay.cli.internal.verbs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.assay.cli.internal.run.Console;
import org.assay.cli.internal.run.ExitStatus;
import org.assay.cli.internal.run.Messages;
import org.assay.cli.internal.run.Verb;
import org.assay.cli.internal.run.VerbFailure;
import org.assay.core.OpenCase;
import org.assay.exchange.importing.Importers;
import org.assay.ingest.Article;
import org.assay.ingest.FileIngest;
import org.assay.ingest.Ingest;
import org.assay.ingest.IngestException;
import org.assay.ingest.WebFetch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay import}. */
@Command(name = "import", sortOptions = false, description = { "Takes articles into a case.",
		"An article that the case holds already, byte by byte, is not taken again." }, footer = { "",
				"Writes one line for each article: its id, 'new' or 'known', and the file.",
				"Exit status: 1 when a file could not be taken, the others are; 3 when the case cannot be used;",
				"4 when another program holds it." })
public final class ImportVerb extends Verb {
	@Parameters(index = "0", paramLabel = "CASE", description = "Folder of the case.")
	private String folder;
	@Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = {
			"Text files, saved web pages, PDF files, mails, RSS and Atom feeds, zip archives of them;",
			"- for standard input; or the web address of an article (https://...), which is fetched:",
			"this page only, without cookies, up to 20 million bytes, one minute and five redirects." })
	private List<String> files;
	@Option(names = "--name", paramLabel = "NAME", defaultValue = "standard-input.txt", description = {
			"With -: the name that the article goes by; its ending tells its kind." })
	private String name;

	public ImportVerb(Console console) {
		super(console);
	}

	@Override
	public Integer call() throws IOException, VerbFailure {
		Ingest ingest = Importers.installed();
		int failed = 0;
		try (OpenCase open = CaseAccess.toChange(folder, console())) {
			for (String file : files) {
				failed += take(ingest, open, file) ? 0 : 1;
			}
			open.save();
		}
		if (failed > 0 && files.size() > 1) {
			console().message("assay: " + failed + " of " + files.size() + " files could not be taken.");
		}
		return failed == 0 ? ExitStatus.OK : ExitStatus.PARTLY;
	}

	/** The file, and which part of it the article is. */
	private static String named(String file, Article article) {
		int inner = article.name().indexOf("!/");
		return inner < 0 ? file : file + article.name().substring(inner);
	}

	private List<Article> read(Ingest ingest, String file, List<String> troubles)
			throws IOException, IngestException, VerbFailure {
		if (WebFetch.isAddress(file)) {
			return new FileIngest().read(new WebFetch().fetch(WebFetch.address(file), console()::message, () -> false),
					troubles::add);
		}
		return file.equals("-")
				? new FileIngest().read(name, System.in.readNBytes((int) FileIngest.DEFAULT_LIMIT + 1), troubles::add)
				: ingest.read(console().path(file), troubles::add);
	}

	private boolean take(Ingest ingest, OpenCase open, String file) {
		try {
			List<String> troubles = new ArrayList<>();
			for (Article article : read(ingest, file, troubles)) {
				OpenCase.Imported imported = open.importArticle(article);
				console().line(imported.document().getId() + "\t" + (imported.isNew() ? "new" : "known") + "\t"
						+ named(file, article));
				if (imported.isNew()) {
					article.notes().forEach(n -> console().message(file + ": " + n));
				}
			}
			troubles.forEach(t -> console().message("assay: " + t));
			return troubles.isEmpty();
		} catch (IngestException | VerbFailure e) {
			console().message("assay: " + e.getMessage());
		} catch (IOException e) {
			console().message("assay: " + file + " could not be taken: " + Messages.of(e));
		}
		return false;
	}
}

package org.assay.cli.internal.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.assay.cli.internal.run.Console;
import org.assay.cli.internal.run.ExitStatus;
import org.assay.cli.internal.run.InOrder;
import org.assay.cli.internal.run.Messages;
import org.assay.cli.internal.run.Verb;
import org.assay.cli.internal.run.VerbFailure;
import org.assay.comparison.stories.StoryFinder;
import org.assay.comparison.stories.StoryText;
import org.assay.exchange.comparison.GroupsJson;
import org.assay.exchange.importing.Importers;
import org.assay.ingest.Article;
import org.assay.ingest.Ingest;
import org.assay.ingest.IngestException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay group}. */
@Command(name = "group", sortOptions = false, description = {
		"Says which files tell of the same event; needs no case.",
		"Writes the files of a story on one line, separated by tabs." }, footer = { "",
				"Exit status: 1 when a file could not be "
						+ "read; the others are grouped." })
public final class GroupVerb extends Verb {
	@Option(names = "--json", description = "Writes one JSON object.")
	private boolean json;
	@Parameters(arity = "1..*", paramLabel = "FILE", description = "Text files, saved web pages, PDF files, "
			+ "mails, RSS and Atom feeds, zip archives of them.")
	private List<String> files;

	/** What a file gave: its text, or why there is none. */
	private record Outcome(String file, String text, List<String> problems) {
	}

	private Ingest importers;

	public GroupVerb(Console console) {
		super(console);
	}

	@Override
	public Integer call() throws InterruptedException {
		importers = Importers.installed();
		List<StoryText> texts = new ArrayList<>();
		List<String> failures = new ArrayList<>();
		InOrder.run(new ArrayList<>(new LinkedHashSet<>(files)), this::read, outcome -> {
			outcome.problems().forEach(p -> console().message("assay: " + p));
			if (outcome.text() == null) {
				failures.add(outcome.file());
			} else {
				texts.add(new StoryText(outcome.file(), outcome.text()));
			}
		});
		List<List<String>> groups = StoryFinder.find(texts);
		if (json) {
			console().line(GroupsJson.line(groups));
		} else {
			groups.forEach(g -> console().line(String.join("\t", g)));
		}
		return failures.isEmpty() ? ExitStatus.OK : ExitStatus.PARTLY;
	}

	/** A file that holds several articles is grouped as a whole. */
	private Outcome read(String file) {
		List<String> problems = new ArrayList<>();
		try {
			StringBuilder text = new StringBuilder();
			for (Article article : importers.read(console().path(file), problems::add)) {
				text.append(StoryText.of(file, article.text(), article.zones()).text()).append('\n');
			}
			return new Outcome(file, text.toString(), problems);
		} catch (IngestException | VerbFailure e) {
			problems.add(e.getMessage());
		} catch (IOException e) {
			problems.add(file + " could not be read: " + Messages.of(e));
		}
		return new Outcome(file, null, problems);
	}
}

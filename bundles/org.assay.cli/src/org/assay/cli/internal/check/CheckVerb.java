package org.assay.cli.internal.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assay.cli.internal.read.Articles;
import org.assay.cli.internal.run.Console;
import org.assay.cli.internal.run.ExitStatus;
import org.assay.cli.internal.run.Verb;
import org.assay.cli.internal.run.VerbFailure;
import org.assay.comparison.ComparedDocument;
import org.assay.comparison.statements.Inquiry;
import org.assay.comparison.statements.StatementAnswer;
import org.assay.comparison.statements.StatementChecker;
import org.assay.exchange.comparison.StatementJson;
import org.assay.languages.InstalledVectors;
import org.assay.languages.LanguagePacks;
import org.assay.reading.Reader;
import org.assay.text.SourceText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay check}. */
@Command(name = "check", sortOptions = false, description = {
		"Says of each document whether it agrees with a statement, disagrees, only reports it, or says nothing on it "
				+ "(unrelated), with the words that this rests on." }, footer = { "",
						"Example: assay check --statement \"The bridge will be closed\" articles/*.txt my-case",
						"Offsets are Unicode code points from the begin of the text.",
						"Exit status: 1 when a file could not be read; the others answer." })
public final class CheckVerb extends Verb {
	@Mixin
	private final Statements statements = new Statements();
	@Option(names = "--json", description = "Writes one JSON object a line, statement and document.")
	private boolean json;
	@Parameters(arity = "1..*", paramLabel = "FILE", description = "Text files, saved web pages, PDF files, "
			+ "mails, RSS and Atom feeds, zip archives of them, and folders of cases.")
	private List<String> files;

	public CheckVerb(Console console) {
		super(console);
	}

	@Override
	public Integer call() throws VerbFailure, InterruptedException {
		Map<String, String> all = statements.all(console());
		Map<String, Set<String>> paired = statements.paired(console());
		Reader reader = LanguagePacks.installed().reader();
		Asked asked = new Asked(console(), reader);
		List<ComparedDocument> documents = asked.read(files);
		StatementChecker checker = new StatementChecker(documents, InstalledVectors.get());
		for (Map.Entry<String, String> statement : all.entrySet()) {
			ComparedDocument read = Articles.statement(statement.getValue(), reader);
			if (!json) {
				console().line(statement.getValue());
			}
			answer(statement.getKey(), checker.ask(read, paired(documents, paired, statement.getKey())));
		}
		return asked.hasFailed() ? ExitStatus.PARTLY : ExitStatus.OK;
	}

	private void answer(String statement, Inquiry inquiry) {
		for (ComparedDocument document : inquiry.documents()) {
			print(statement, document, inquiry.answer(document));
		}
		if (inquiry.leftOut() > 0) {
			console().message("assay: " + inquiry.bound());
		}
	}

	/** Those that a statement is asked of. */
	private static List<ComparedDocument> paired(List<ComparedDocument> documents, Map<String, Set<String>> paired,
			String statement) {
		return paired == null ? documents
				: documents.stream().filter(d -> isPaired(paired.getOrDefault(statement, Set.of()), d.id())).toList();
	}

	private static boolean isPaired(Set<String> names, String id) {
		return names.contains(id) || names.contains(Path.of(id).getFileName().toString());
	}

	private void print(String statement, ComparedDocument document, StatementAnswer answer) {
		if (json) {
			console().line(StatementJson.line(statement, document.id(), SourceText.of(document.text()), answer));
			return;
		}
		console().line("  " + answer.standing() + ": " + document.id() + ": " + answer.why());
		answer.evidence().forEach(span -> console().line("    " + document.line(span)));
	}
}

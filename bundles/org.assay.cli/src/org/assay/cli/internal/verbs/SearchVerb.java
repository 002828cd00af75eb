package org.assay.cli.internal.verbs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assay.analysis.Evidence;
import org.assay.analysis.result.Cell;
import org.assay.analysis.result.TableResult;
import org.assay.analysis.result.TableResult.Column;
import org.assay.cli.internal.run.Console;
import org.assay.cli.internal.run.ExitStatus;
import org.assay.cli.internal.run.Verb;
import org.assay.cli.internal.run.VerbFailure;
import org.assay.core.OpenCase;
import org.assay.model.Document;
import org.assay.search.CaseIndex;
import org.assay.search.Found;
import org.assay.search.Hit;
import org.assay.search.IndexFolder;
import org.assay.search.query.SearchQuery;
import org.assay.search.query.SearchSyntaxException;
import org.assay.text.SourceText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay search}. */
@Command(name = "search", sortOptions = false, description = {
		"Searches the texts, claims, figures, dates, names, notes and sources of a case.",
		"Takes words, \"phrases\", beginnings*, amounts in any spelling ($500bn), -not, OR, and the fields by:, speaker:, "
				+ "kind:, is:, title:, note:, in:, from:, to:, on:, when:, figure:." }, footer = { "",
						"Examples: assay search my-case lighthouse by:courier",
						"          assay search my-case '\"rare earth\" kind:claim from:2025-02-01'",
						"          assay search my-case 'figure:$400bn..600bn' --json",
						"Exit status: 2 when the query cannot be understood, 3 when the case cannot be used." })
public final class SearchVerb extends Verb {
	@Mixin
	private final FormatOptions format = new FormatOptions();
	@Option(names = "--limit", paramLabel = "N", defaultValue = "20", description = "How many of each kind are given. Default: ${DEFAULT-VALUE}.")
	private int limit;
	@Parameters(index = "0", paramLabel = "CASE", description = "Folder of the case.")
	private String folder;
	@Parameters(index = "1..*", arity = "1..*", paramLabel = "QUERY", description = "What is searched for.")
	private List<String> words;

	public SearchVerb(Console console) {
		super(console);
	}

	@Override
	public Integer call() throws IOException, VerbFailure {
		if (limit < 1) {
			throw new VerbFailure(ExitStatus.USAGE, "--limit takes a number above 0.");
		}
		SearchQuery query = query();
		try (OpenCase open = CaseAccess.toRead(folder, console());
				CaseIndex index = CaseIndex.open(open, IndexFolder.ofUser())) {
			index.refresh(null).problems().forEach(p -> console().message("assay: " + p));
			TableResult table = table(index.search(query, limit));
			format.chosen().write(table, id -> text(open, id)).ifPresent(console().out()::print);
		}
		return ExitStatus.OK;
	}

	private SearchQuery query() throws VerbFailure {
		try {
			return SearchQuery.parse(String.join(" ", words));
		} catch (SearchSyntaxException e) {
			throw new VerbFailure(ExitStatus.USAGE, e.getMessage());
		}
	}

	private static TableResult table(Found found) {
		List<List<Cell>> rows = new ArrayList<>();
		found.groups().forEach(group -> group.hits().forEach(hit -> rows.add(row(hit))));
		String left = found.groups().stream().filter(g -> g.hits().size() < g.count())
				.map(g -> g.kind() + ": " + g.hits().size() + " of " + g.count()).collect(Collectors.joining(", "));
		return new TableResult("search", "Found",
				List.of(Column.text("kind", "Kind"), Column.text("id", "Id"), Column.text("verdict", "Verdict"),
						Column.text("document", "Document"), Column.text("by", "By"),
						Column.text("published", "Published"), Column.text("speaker", "Speaker"),
						Column.text("words", "Words")),
				rows, left.isEmpty() ? "" : "Not all is shown. " + left + ".");
	}

	private static List<Cell> row(Hit hit) {
		Cell words = hit.place().isEmpty() ? Cell.of(hit.snippet().words())
				: Cell.of(hit.snippet().words(), Evidence.of(hit.documentId(), hit.place().get()));
		return List.of(Cell.of(hit.kind().name()), Cell.of(hit.id()), Cell.of(hit.verdict()), Cell.of(hit.title()),
				Cell.of(hit.by()), Cell.of(hit.published()), Cell.of(hit.speaker()), words);
	}

	private static Optional<SourceText> text(OpenCase open, String id) {
		Optional<Document> document = open.read(
				() -> open.model().getDocuments().stream().filter(d -> d.getId().equals(id)).findFirst());
		try {
			return document.isEmpty() ? Optional.empty() : Optional.of(open.text(document.get()));
		} catch (IOException e) {
			return Optional.empty(); // a refresh has told of it
		}
	}
}

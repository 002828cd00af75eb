package org.assay.cli.internal.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.analysis.registry.RelationRuleRegistry;
import org.assay.cli.internal.read.Articles;
import org.assay.cli.internal.run.Console;
import org.assay.cli.internal.run.ExitStatus;
import org.assay.cli.internal.run.Verb;
import org.assay.cli.internal.run.VerbFailure;
import org.assay.comparison.ComparedDocument;
import org.assay.comparison.SentenceVectors;
import org.assay.comparison.origins.Origin;
import org.assay.comparison.origins.Report;
import org.assay.comparison.questions.ComparedStory;
import org.assay.comparison.relations.Meaning;
import org.assay.comparison.relations.RelationRule;
import org.assay.comparison.relations.Side;
import org.assay.comparison.relations.TypedRelation;
import org.assay.comparison.stories.StoryTable;
import org.assay.exchange.comparison.ComparisonJson;
import org.assay.languages.InstalledVectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code assay compare}. */
@Command(name = "compare", sortOptions = false, description = {
		"Says how the statements of some articles relate, and which go back to one origin; needs no case.",
		"The articles are taken to tell of one event, because you name them together." }, footer = { "",
				"Offsets are Unicode code points from the begin of the text.",
				"Exit status: 3 when a file cannot be read." })
public final class CompareVerb extends Verb {
	@Option(names = "--json", description = "Writes one JSON object.")
	private boolean json;
	@Option(names = "--stories", description = "Compares only articles that seem to tell of the same event; for many files.")
	private boolean byStory;
	@Option(names = "--other-words", description = "Also relates claims that say one thing in other words, found by sentence "
			+ "vectors; takes some 10 ms a claim.")
	private boolean otherWords;
	@Parameters(arity = "1..*", paramLabel = "FILE", description = "Text files and saved web pages.")
	private List<String> files;

	public CompareVerb(Console console) {
		super(console);
	}

	@Override
	public Integer call() throws VerbFailure {
		List<ComparedDocument> documents = Articles.documents(files, console());
		StoryTable table = byStory ? StoryTable.find(documents) : StoryTable.together(documents);
		List<RelationRule> rules = RelationRuleRegistry.ofPlatform();
		List<TypedRelation> relations = new ArrayList<>();
		List<Origin> origins = new ArrayList<>();
		Meaning meaning = meaning();
		int leftOut = 0;
		for (List<ComparedDocument> story : table.stories()) {
			ComparedStory compared = ComparedStory.of(story, List.of(), rules, meaning);
			leftOut += compared.leftOut();
			relations.addAll(compared.relations());
			origins.addAll(compared.origins());
		}
		if (leftOut > 0) {
			console().message("assay: " + meaning.bound(leftOut));
		}
		if (json) {
			console().line(ComparisonJson.line(documents, relations, origins));
		} else {
			print(documents, relations);
			origins.forEach(o -> console().line("origin: " + o.why() + " ("
					+ String.join(", ", o.documents().stream().map(Report::id).toList()) + ")"));
		}
		return ExitStatus.OK;
	}

	private Meaning meaning() {
		if (!otherWords) {
			return Meaning.none();
		}
		SentenceVectors vectors = InstalledVectors.get();
		vectors.missing()
				.ifPresent(why -> console().message("assay: What is said in other words is not looked for. " + why));
		return new Meaning(vectors, () -> {
			// who wants to end it ends the program
		});
	}

	private void print(List<ComparedDocument> documents, List<TypedRelation> relations) {
		Map<String, ComparedDocument> byId = new HashMap<>();
		documents.forEach(d -> byId.put(d.id(), d));
		for (TypedRelation relation : relations) {
			console().line(relation.relation().words() + ": " + relation.why().because());
			console().line("  " + words(byId, relation.a()));
			relation.b().ifPresent(b -> console().line("  " + words(byId, b)));
		}
	}

	private static String words(Map<String, ComparedDocument> byId, Side side) {
		return side.documentId() + ": " + byId.get(side.documentId()).line(side.span());
	}
}

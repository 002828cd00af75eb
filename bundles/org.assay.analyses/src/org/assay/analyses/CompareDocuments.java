package org.assay.analyses;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.analysis.Analysis;
import org.assay.analysis.Arguments;
import org.assay.analysis.CaseView;
import org.assay.analysis.Declaration;
import org.assay.analysis.Declaration.ResultType;
import org.assay.analysis.Findings;
import org.assay.analysis.Parameter;
import org.assay.analysis.Progress;
import org.assay.analysis.result.Cell;
import org.assay.analysis.result.TableResult;
import org.assay.analysis.result.TableResult.Column;
import org.assay.comparison.relations.Meaning;
import org.assay.comparison.stories.StoryTable;
import org.assay.languages.InstalledVectors;

/** Says how the statements of the documents relate, and which documents go back to one origin. */
public class CompareDocuments implements Analysis {
	private static final List<Column> COLUMNS = List.of(Column.text("relation", "Relation"),
			Column.text("a", "Words"), Column.text("document-a", "Document"), Column.text("b", "Other words"),
			Column.text("document-b", "Other document"), Column.text("why", "Why"));
	private static final String TOGETHER = "together";
	private static final String OTHER_WORDS = "other-words";

	@Override
	public Declaration declaration() {
		return Declaration.of(AnalysisIds.COMPARE, "2", "Compare documents",
				"Relates what the documents of one story say: where they clash, where one leaves out a condition or a hedge, "
						+ "words one quotes differently, figures that stand for something else. Groups documents that go back to "
						+ "one origin, because those confirm nothing, and claims that answer one question. Read the documents "
						+ "first. A later run keeps your decisions.")
				.with(Parameter.flag(TOGETHER, "All tell one story",
						"Compares every document with every other. Without it, only those are compared that seem to tell of "
								+ "the same event.",
						false))
				.with(Parameter.flag(OTHER_WORDS, "In other words too",
						"Also looks for claims that say one thing in other words, by sentence vectors. They only propose; "
								+ "the parts of the claims decide. Takes some 10 ms a claim.",
						false))
				.gives(ResultType.table);
	}

	@Override
	public Findings run(CaseView view, Arguments arguments, Progress progress) {
		progress.begin("Comparing documents", 2 * view.documents().size());
		ComparedCase compared = new ComparedCase(view, progress);
		progress.check();
		StoryTable table = arguments.flag(TOGETHER) ? StoryTable.together(compared.documents())
				: compared.table();
		boolean reworded = arguments.flag(OTHER_WORDS);
		Meaning meaning = reworded ? new Meaning(InstalledVectors.get(), progress::check) : Meaning.none();
		List<StoryFindings> stories = compared.findings(table, meaning, progress);
		return findings(stories, Stream.of(note(table), reworded ? bound(meaning, stories) : "")
				.filter(n -> !n.isEmpty()).collect(Collectors.joining("\n")));
	}

	/** Says what was not looked for in other words, and why. */
	private static String bound(Meaning meaning, List<StoryFindings> stories) {
		return meaning.vectors().missing().map(why -> "What is said in other words was not looked for. " + why)
				.orElseGet(() -> meaning.bound(stories.stream().mapToInt(StoryFindings::leftOut).sum()));
	}

	/** All relations first, then all origins, then all questions. */
	private static Findings findings(List<StoryFindings> stories, String note) {
		Findings.Builder findings = Findings.builder();
		stories.forEach(s -> s.comparisons().forEach(findings::add));
		stories.forEach(s -> s.origins().forEach(findings::add));
		stories.forEach(s -> s.questions().forEach(findings::add));
		return findings.add(LineageTable.of(rows(stories, StoryFindings::lineage)))
				.add(new TableResult("compared-documents", "Compared documents", COLUMNS,
						rows(stories, StoryFindings::rows), note))
				.build();
	}

	private static List<List<Cell>> rows(List<StoryFindings> stories, Function<StoryFindings, List<List<Cell>>> which) {
		return stories.stream().flatMap(s -> which.apply(s).stream()).toList();
	}

	/** Says what was not compared, and how it can be. */
	private static String note(StoryTable table) {
		return table.stories().size() < 2 ? ""
				: "The documents tell " + table.stories().size() + " stories, " + table.alone()
						+ " of them told by one document only; documents of different stories were not compared. Set \""
						+ TOGETHER + "\" to compare all.";
	}
}

package org.assay.analyses;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.analysis.Analysis;
import org.assay.analysis.Arguments;
import org.assay.analysis.CaseView;
import org.assay.analysis.Declaration;
import org.assay.analysis.Declaration.ResultType;
import org.assay.analysis.Evidence;
import org.assay.analysis.Findings;
import org.assay.analysis.Parameter;
import org.assay.analysis.Progress;
import org.assay.analysis.ProposedComparison;
import org.assay.analysis.ProposedOrigin;
import org.assay.analysis.ProposedQuestion;
import org.assay.analysis.result.Cell;
import org.assay.analysis.result.TableResult;
import org.assay.analysis.result.TableResult.Column;
import org.assay.comparison.origins.Origin;
import org.assay.comparison.origins.Report;
import org.assay.comparison.questions.ComparedStory;
import org.assay.comparison.questions.Corroboration;
import org.assay.comparison.questions.Question;
import org.assay.comparison.relations.Side;
import org.assay.comparison.relations.TypedRelation;
import org.assay.comparison.stories.StoryTable;
import org.assay.reading.Why;

/** Says how the statements of the documents relate, and which documents go back to one origin. */
public class CompareDocuments implements Analysis {
	private static final List<Column> COLUMNS = List.of(Column.text("relation", "Relation"),
			Column.text("a", "Words"), Column.text("document-a", "Document"), Column.text("b", "Other words"),
			Column.text("document-b", "Other document"), Column.text("why", "Why"));
	private static final String TOGETHER = "together";
	private static final double QUESTION = 0.6;
	private static final double ORIGIN_KNOWN = 0.9;
	private static final double ORIGIN_HINTED = 0.5;

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
				.gives(ResultType.table);
	}

	@Override
	public Findings run(CaseView view, Arguments arguments, Progress progress) {
		progress.begin("Comparing documents", 2 * view.documents().size());
		ComparedCase compared = new ComparedCase(view, progress);
		progress.check();
		StoryTable table = arguments.flag(TOGETHER) ? StoryTable.together(compared.documents())
				: StoryTable.find(compared.documents());
		return findings(compared, compared.stories(table, progress), note(table));
	}

	private static Findings findings(ComparedCase compared, List<ComparedStory> stories, String note) {
		Findings.Builder findings = Findings.builder();
		List<List<Cell>> rows = new ArrayList<>();
		for (TypedRelation relation : stories.stream().flatMap(s -> s.relations().stream()).toList()) {
			Evidence a = evidence(compared, relation.a());
			Optional<Evidence> b = relation.b().map(s -> evidence(compared, s));
			findings.add(new ProposedComparison(relation.relation(), a, b, relation.why()));
			rows.add(row(compared, relation, a, b));
		}
		stories.forEach(s -> s.origins().forEach(o -> findings.add(origin(o))));
		stories.forEach(s -> s.questions().forEach(q -> findings.add(question(compared, q, s.origins()))));
		findings.add(LineageTable.of(stories, compared));
		return findings.add(new TableResult("compared-documents", "Compared documents", COLUMNS, rows, note)).build();
	}

	/** Says what was not compared, and how it can be. */
	private static String note(StoryTable table) {
		return table.stories().size() < 2 ? ""
				: "The documents tell " + table.stories().size() + " stories, " + table.alone()
						+ " of them told by one document only; documents of different stories were not compared. Set \""
						+ TOGETHER + "\" to compare all.";
	}

	private static Evidence evidence(ComparedCase compared, Side side) {
		return compared.evidence(side.documentId(), side.span(), side.label());
	}

	private static List<Cell> row(ComparedCase compared, TypedRelation relation, Evidence a, Optional<Evidence> b) {
		return List.of(Cell.of(relation.relation().words()), Cell.of(compared.line(a), a),
				Cell.of(compared.title(a.documentId())), b.map(e -> Cell.of(compared.line(e), e)).orElse(Cell.of("")),
				Cell.of(b.map(e -> compared.title(e.documentId())).orElse("")), Cell.of(relation.why().because()));
	}

	private static ProposedQuestion question(ComparedCase compared, Question question, List<Origin> origins) {
		String types = String.join(", ",
				question.relations().stream().map(r -> r.relation().words()).distinct().toList());
		return new ProposedQuestion(question.title(),
				question.answers().stream().map(compared::id).toList(),
				Why.of("question.same-matter",
						"Answered by " + Corroboration.of(question.statingDocuments(), origins).words()
								+ (types.isEmpty() ? "." : ". Found: " + types + "."),
						QUESTION));
	}

	private static ProposedOrigin origin(Origin origin) {
		boolean known = origin.independent() == 1;
		return new ProposedOrigin(origin.bonds().getFirst().why(),
				origin.documents().stream().map(Report::id).toList(),
				Why.of("origin." + origin.bonds().getFirst().kind(), origin.why(),
						known ? ORIGIN_KNOWN : ORIGIN_HINTED));
	}
}

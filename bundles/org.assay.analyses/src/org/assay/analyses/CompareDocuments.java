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
import org.assay.analysis.Progress;
import org.assay.analysis.ProposedComparison;
import org.assay.analysis.ProposedOrigin;
import org.assay.analysis.ProposedQuestion;
import org.assay.analysis.registry.RelationRuleRegistry;
import org.assay.analysis.result.Cell;
import org.assay.analysis.result.TableResult;
import org.assay.analysis.result.TableResult.Column;
import org.assay.comparison.ComparedDocument;
import org.assay.comparison.origins.Origin;
import org.assay.comparison.origins.Origins;
import org.assay.comparison.questions.Corroboration;
import org.assay.comparison.questions.Question;
import org.assay.comparison.questions.QuestionFinder;
import org.assay.comparison.relations.RelationFinder;
import org.assay.comparison.relations.Side;
import org.assay.comparison.relations.Story;
import org.assay.comparison.relations.TypedRelation;
import org.assay.reading.Why;

/** Says how the statements of the documents relate, and which documents go back to one origin. */
public class CompareDocuments implements Analysis {
	private static final List<Column> COLUMNS = List.of(Column.text("relation", "Relation"),
			Column.text("a", "Words"), Column.text("document-a", "Document"), Column.text("b", "Other words"),
			Column.text("document-b", "Other document"), Column.text("why", "Why"));
	private static final double QUESTION = 0.6;
	private static final double ORIGIN_KNOWN = 0.9;
	private static final double ORIGIN_HINTED = 0.5;

	@Override
	public Declaration declaration() {
		return Declaration.of(AnalysisIds.COMPARE, "1", "Compare documents",
				"Relates what the documents say: where they clash, where one leaves out a condition or a hedge, words one "
						+ "quotes differently, figures that stand for something else. Groups documents that go back to "
						+ "one origin, because those confirm nothing, and claims that answer one question. Read the documents first. A later run keeps your "
						+ "decisions.")
				.gives(ResultType.table);
	}

	@Override
	public Findings run(CaseView view, Arguments arguments, Progress progress) {
		progress.begin("Comparing documents", view.documents().size() + 2);
		ComparedCase compared = new ComparedCase(view, progress);
		progress.check();
		Story story = new Story(compared.documents(), view.rates());
		List<TypedRelation> relations = new RelationFinder(RelationRuleRegistry.ofPlatform()).find(story);
		progress.step("relations");
		progress.check();
		Findings.Builder findings = Findings.builder();
		List<List<Cell>> rows = new ArrayList<>();
		for (TypedRelation relation : relations) {
			Evidence a = evidence(compared, relation.a());
			Optional<Evidence> b = relation.b().map(s -> evidence(compared, s));
			findings.add(new ProposedComparison(relation.relation(), a, b, relation.why()));
			rows.add(row(compared, relation, a, b));
		}
		List<Origin> origins = Origins.of(compared.documents());
		origins.forEach(o -> findings.add(origin(o)));
		List<Question> questions = QuestionFinder.find(story, relations);
		questions.forEach(q -> findings.add(question(compared, q, origins)));
		findings.add(LineageTable.of(questions, compared, origins));
		progress.step("questions and origins");
		return findings.add(new TableResult("compared-documents", "Compared documents", COLUMNS, rows, "")).build();
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
				question.answers().stream().map(a -> compared.id(a.assertion().claim())).toList(),
				Why.of("question.same-matter",
						"Answered by " + Corroboration.of(question.statingDocuments(), origins).words()
								+ (types.isEmpty() ? "." : ". Found: " + types + "."),
						QUESTION));
	}

	private static ProposedOrigin origin(Origin origin) {
		boolean known = origin.independent() == 1;
		return new ProposedOrigin(origin.bonds().getFirst().why(),
				origin.documents().stream().map(ComparedDocument::id).toList(),
				Why.of("origin." + origin.bonds().getFirst().kind(), origin.why(),
						known ? ORIGIN_KNOWN : ORIGIN_HINTED));
	}
}

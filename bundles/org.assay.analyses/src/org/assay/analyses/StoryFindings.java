package org.assay.analyses;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assay.analysis.Evidence;
import org.assay.analysis.ProposedComparison;
import org.assay.analysis.ProposedOrigin;
import org.assay.analysis.ProposedQuestion;
import org.assay.analysis.result.Cell;
import org.assay.comparison.origins.Origin;
import org.assay.comparison.origins.Report;
import org.assay.comparison.questions.ComparedStory;
import org.assay.comparison.questions.Corroboration;
import org.assay.comparison.questions.Question;
import org.assay.comparison.relations.Side;
import org.assay.comparison.relations.TypedRelation;
import org.assay.reading.Why;

/**
 * What is found in one story, as data for the case.
 *
 * @param rows    of the table of relations
 * @param lineage rows of the table of questions
 * @param leftOut how many claims were not looked at for what is said in other words
 */
record StoryFindings(List<ProposedComparison> comparisons, List<ProposedOrigin> origins,
		List<ProposedQuestion> questions,
		List<List<Cell>> rows, List<List<Cell>> lineage, int leftOut) {
	private static final double QUESTION = 0.6;
	private static final double ORIGIN_KNOWN = 0.9;
	private static final double ORIGIN_HINTED = 0.5;

	static StoryFindings of(ComparedStory story, ComparedCase compared) {
		StoryFindings findings = new StoryFindings(new ArrayList<>(),
				story.origins().stream().map(StoryFindings::origin).toList(),
				new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), story.leftOut());
		for (TypedRelation relation : story.relations()) {
			Evidence a = evidence(compared, relation.a());
			Optional<Evidence> b = relation.b().map(s -> evidence(compared, s));
			findings.comparisons.add(new ProposedComparison(relation.relation(), a, b, relation.why()));
			findings.rows.add(row(compared, relation, a, b));
		}
		for (Question question : story.questions()) {
			String corroboration = Corroboration.of(question.statingDocuments(), story.origins()).words();
			findings.questions.add(question(compared, question, corroboration));
			findings.lineage.addAll(LineageTable.rows(question, corroboration, compared));
		}
		return findings;
	}

	private static Evidence evidence(ComparedCase compared, Side side) {
		return compared.evidence(side.documentId(), side.span(), side.label());
	}

	private static List<Cell> row(ComparedCase compared, TypedRelation relation, Evidence a, Optional<Evidence> b) {
		return List.of(Cell.of(relation.relation().words()), Cell.of(compared.line(a), a),
				Cell.of(compared.title(a.documentId())), b.map(e -> Cell.of(compared.line(e), e)).orElse(Cell.of("")),
				Cell.of(b.map(e -> compared.title(e.documentId())).orElse("")), Cell.of(relation.why().because()));
	}

	private static ProposedQuestion question(ComparedCase compared, Question question, String corroboration) {
		String types = String.join(", ",
				question.relations().stream().map(r -> r.relation().words()).distinct().toList());
		return new ProposedQuestion(question.title(),
				question.answers().stream().map(compared::id).toList(),
				Why.of("question.same-matter",
						"Answered by " + corroboration
								+ (types.isEmpty() ? "." : ". Found: " + types + ".")
								+ (question.reworded() ? " Some say it in other words." : ""),
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

package org.assay.analyses;

import java.util.ArrayList;
import java.util.List;
import org.assay.analysis.Evidence;
import org.assay.analysis.result.Cell;
import org.assay.analysis.result.TableResult;
import org.assay.analysis.result.TableResult.Column;
import org.assay.comparison.origins.Origin;
import org.assay.comparison.questions.ComparedStory;
import org.assay.comparison.questions.Corroboration;
import org.assay.comparison.questions.Lineage;
import org.assay.comparison.questions.Question;
import org.assay.comparison.questions.Question.Answer;

/** One row for each document that answers a question, oldest first, with what it has otherwise than an earlier one. */
final class LineageTable {
	private static final List<Column> COLUMNS = List.of(Column.text("question", "Question"),
			Column.text("published", "Published"), Column.text("document", "Document"),
			Column.text("speaker", "Said by"), Column.text("words", "Words"), Column.text("changes", "Changed"),
			Column.text("origins", "Corroboration"));

	private LineageTable() {
	}

	static TableResult of(List<ComparedStory> stories, ComparedCase compared) {
		List<List<Cell>> rows = new ArrayList<>();
		stories.forEach(s -> s.questions().forEach(q -> add(q, s.origins(), compared, rows)));
		return new TableResult("lineage", "Questions and the way of their claims", COLUMNS, rows, "");
	}

	private static void add(Question question, List<Origin> origins, ComparedCase compared, List<List<Cell>> rows) {
		String corroboration = Corroboration.of(question.statingDocuments(), origins).words();
		for (Lineage.Step step : Lineage.of(question)) {
			Answer answer = step.answer();
			Evidence evidence = compared.evidence(answer.documentId(), answer.span(), "");
			String speaker = answer.via().isEmpty() ? answer.speaker() : answer.speaker() + ", via " + answer.via();
			rows.add(List.of(Cell.of(question.title()), Cell.of(answer.published()),
					Cell.of(compared.title(answer.documentId())), Cell.of(speaker),
					Cell.of(compared.line(evidence), evidence),
					Cell.of(String.join(", ", step.changes())), Cell.of(corroboration)));
		}
	}
}

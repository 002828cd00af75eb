package org.assay.analyses;

import java.util.ArrayList;
import java.util.List;
import org.assay.analysis.Evidence;
import org.assay.analysis.result.Cell;
import org.assay.analysis.result.TableResult;
import org.assay.analysis.result.TableResult.Column;
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

	/** @param rows as {@link #rows} gives them */
	static TableResult of(List<List<Cell>> rows) {
		return new TableResult("lineage", "Questions and the way of their claims", COLUMNS, rows, "");
	}

	/** @param corroboration in words */
	static List<List<Cell>> rows(Question question, String corroboration, ComparedCase compared) {
		List<List<Cell>> rows = new ArrayList<>();
		for (Lineage.Step step : Lineage.of(question)) {
			Answer answer = step.answer();
			Evidence evidence = compared.evidence(answer.documentId(), answer.span(), "");
			String speaker = answer.via().isEmpty() ? answer.speaker() : answer.speaker() + ", via " + answer.via();
			rows.add(List.of(Cell.of(question.title()), Cell.of(answer.published()),
					Cell.of(compared.title(answer.documentId())), Cell.of(speaker),
					Cell.of(compared.line(evidence), evidence),
					Cell.of(String.join(", ", step.changes())), Cell.of(corroboration)));
		}
		return rows;
	}
}

package org.assay.analyses;

import java.util.ArrayList;
import java.util.List;
import org.assay.analysis.result.Cell;
import org.assay.analysis.result.TableResult;
import org.assay.analysis.result.TableResult.Column;
import org.assay.comparison.origins.Origin;
import org.assay.comparison.questions.ComparedStory;
import org.assay.comparison.questions.Corroboration;
import org.assay.comparison.questions.Lineage;
import org.assay.comparison.questions.Question;

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
			String id = step.answer().documentId();
			String words = step.answer().passage().document().line(step.answer().assertion().span());
			String speaker = step.via().isEmpty() ? step.speaker() : step.speaker() + ", via " + step.via();
			rows.add(List.of(Cell.of(question.title()), Cell.of(step.published()), Cell.of(compared.title(id)),
					Cell.of(speaker), Cell.of(words,
							compared.evidence(id, step.answer().assertion().span(), "")),
					Cell.of(String.join(", ", step.changes())), Cell.of(corroboration)));
		}
	}
}

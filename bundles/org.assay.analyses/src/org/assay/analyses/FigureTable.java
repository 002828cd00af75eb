package org.assay.analyses;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assay.analysis.DocumentView;
import org.assay.analysis.Evidence;
import org.assay.analysis.result.Cell;
import org.assay.analysis.result.TableResult;
import org.assay.analysis.result.TableResult.Column;
import org.assay.comparison.figures.FigureGroup;
import org.assay.comparison.figures.FigureUse;

/** One row for each use of a figure, those that belong side by side next to each other. */
final class FigureTable {
	private static final List<Column> COLUMNS = List.of(Column.text("group", "Figure"),
			Column.number("documents", "Stated by"), Column.text("words", "As printed"),
			Column.text("counts", "What it counts"), Column.text("document", "Document"),
			Column.text("published", "Published"), Column.text("standing", "Standing"));

	private FigureTable() {
	}

	static TableResult of(List<FigureGroup> groups, Map<String, DocumentView> documents, Map<String, Evidence> evidence,
			boolean single) {
		List<List<Cell>> rows = new ArrayList<>();
		int left = 0;
		for (FigureGroup group : groups) {
			if (!single && group.uses().size() == 1) {
				left++;
				continue;
			}
			for (FigureUse use : group.uses()) {
				rows.add(row(group, use, documents.get(use.documentId()), evidence));
			}
		}
		String note = left == 0 ? "" : "Figures used only once are left out: " + left + ".";
		return new TableResult("figures-across-documents", "Figures across documents", COLUMNS, rows, note);
	}

	private static List<Cell> row(FigureGroup group, FigureUse use, DocumentView document,
			Map<String, Evidence> evidence) {
		String referent = use.figure().referent().isEmpty() ? "(not said)" : use.figure().referent();
		return List.of(Cell.of(group.label()), Cell.of(group.statingDocuments()),
				Cell.of(use.words(), evidence.get(use.id())), Cell.of(referent), Cell.of(document.title()),
				Cell.of(use.published()), Cell.of(use.standing()));
	}
}

package org.assay.analysis.internal.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.analysis.Evidence;
import org.assay.analysis.internal.mapping.Judgements;
import org.assay.analysis.internal.mapping.Spans;
import org.assay.analysis.result.Cell;
import org.assay.analysis.result.TableResult;
import org.assay.analysis.result.TableResult.Column;
import org.assay.comparison.Relation;
import org.assay.model.Comparison;
import org.assay.model.Event;
import org.assay.model.Judged;
import org.assay.model.Judgement;
import org.assay.model.Origin;
import org.assay.model.Question;
import org.assay.text.SourceText;
import org.assay.text.Span;

/**
 * What a run changes in what an earlier run said across documents: which relations, questions, origins and events are new, read
 * differently or are gone. Reads the elements only; made before they are changed.
 */
final class ChangeTable {
	private static final List<Column> COLUMNS = List.of(Column.text("change", "Change"), Column.text("what", "What"),
			Column.text("words", "Words"), Column.text("other", "Other words"), Column.text("why", "Why"),
			Column.text("before", "Before"));

	private final Map<String, SourceText> texts;
	private final List<List<Cell>> rows = new ArrayList<>();

	private ChangeTable(Map<String, SourceText> texts) {
		this.texts = texts;
	}

	/** Nothing when nothing across documents changes. */
	static Optional<TableResult> of(MergePlan plan, Map<String, SourceText> texts) {
		ChangeTable table = new ChangeTable(texts);
		plan.added().forEach(d -> table.add("new", d.element(), d.why().because(), ""));
		plan.updated().forEach(u -> table.add("changed", u.draft().element(), u.draft().why().because(),
				because(u.live())));
		plan.removed().forEach(e -> table.add("gone", e, "", because(e)));
		return table.rows.isEmpty() ? Optional.empty()
				: Optional.of(new TableResult("changes", "What changed since the last run", COLUMNS, table.rows,
						"What you decided about stays as it is and is not listed."));
	}

	private static String because(Judged element) {
		Judgement last = Judgements.lastProposal(element);
		return last == null || last.getNote() == null ? "" : last.getNote();
	}

	private void add(String change, Judged element, String why, String before) {
		switch (element) {
		case Comparison c -> row(change, Relation.valueOf(c.getRelation().getName()).words(), words(c.getA()),
				words(c.getB()), why, before);
		case Question q -> row(change, "question", Cell.of(q.getTitle()), Cell.of(""), why, before);
		case Origin o -> row(change, "origin", Cell.of(o.getTitle()), Cell.of(""), why, before);
		case Event e -> row(change, "event", Cell.of(e.getTitle()), Cell.of(""), why, before);
		default -> {
			// what is marked within documents is counted, not listed
		}
		}
	}

	private void row(String change, String what, Cell words, Cell other, String why, String before) {
		rows.add(List.of(Cell.of(change), Cell.of(what), words, other, Cell.of(why), Cell.of(before)));
	}

	private Cell words(org.assay.model.Evidence side) {
		if (side == null || side.getDocument() == null || side.getSpan() == null) {
			return Cell.of("");
		}
		Span span = Spans.read(side.getSpan());
		SourceText text = texts.get(side.getDocument().getId());
		if (text == null || !text.holds(span)) {
			return Cell.of("");
		}
		return Cell.of(text.at(span).replaceAll("\\s+", " "),
				new Evidence(side.getDocument().getId(), span, Optional.empty(), ""));
	}
}

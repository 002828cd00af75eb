package org.assay.ui.internal.figures;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.assay.model.Case;
import org.assay.ui.internal.Messages;
import org.assay.ui.parts.CaseTableView;
import org.assay.ui.table.Arrangement;
import org.assay.ui.table.Column;
import org.assay.ui.table.Grouping;
import org.eclipse.emf.ecore.EObject;

/** What the numbers count: the figures of all documents, the same number and what equals it under one heading. */
public class FiguresView extends CaseTableView<FigureRow> {
	/** The numbers that are named most often come first. */
	private static final Comparator<Arrangement.Group<FigureRow>> BY_SIZE = Comparator
			.comparing((Arrangement.Group<FigureRow> g) -> g.rows().getFirst().groupSize()).reversed()
			.thenComparing(Arrangement.Group::title);

	@Override
	protected List<Column<FigureRow>> columns() {
		return List.of(Column.of("words", Messages.Figures_words, 360, FigureRow::words),
				Column.of("amount", Messages.Figures_amount, 110, FigureRow::amount).sortedBy(FigureRow.BY_VALUE)
						.rightAligned(),
				Column.of("referent", Messages.Figures_referent, 220, FigureRow::referent),
				Column.of("relations", Messages.Figures_relations, 190, FigureRow::relations)
						.withTooltip(FigureRow::why),
				Column.of("outlet", Messages.Claims_outlet, 130, FigureRow::outlet),
				Column.of("document", Messages.Figures_document, 220, FigureRow::document),
				Column.of("verdict", Messages.Claims_verdict, 85, FigureRow::verdict).firm());
	}

	@Override
	protected List<Grouping<FigureRow>> groupings() {
		return List.of(new Grouping<>("number", Messages.Figures_byNumber, FigureRow::group, BY_SIZE),
				Grouping.of("document", Messages.Claims_byDocument, FigureRow::document));
	}

	@Override
	protected String firstGrouping() {
		return "number";
	}

	@Override
	protected Function<Case, List<FigureRow>> rows() {
		return FigureRows::of;
	}

	@Override
	protected String key(FigureRow row) {
		return row.id();
	}

	@Override
	protected EObject element(FigureRow row) {
		return row.figure();
	}

	@Override
	protected String emptySentence() {
		return Messages.Figures_empty;
	}
}

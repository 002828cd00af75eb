package org.assay.ui.compare.internal.relations;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.assay.model.Case;
import org.assay.ui.compare.internal.Messages;
import org.assay.ui.compare.internal.decide.KeyContext;
import org.assay.ui.compare.internal.sides.CompareEditor;
import org.assay.ui.parts.CaseTableView;
import org.assay.ui.table.Arrangement;
import org.assay.ui.table.Column;
import org.assay.ui.table.Grouping;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PartInitException;

/** What clashes, what shifted, what agrees: the typed relations of the case, the gravest first. */
public class RelationsView extends CaseTableView<RelationRow> {
	/** Groups in the order of their gravest row. */
	private static final Comparator<Arrangement.Group<RelationRow>> BY_GRAVITY = Comparator
			.comparingDouble((Arrangement.Group<RelationRow> g) -> g.rows().stream()
					.mapToDouble(RelationRow::weight).max().orElse(0))
			.reversed().thenComparing(Arrangement.Group::title);

	@Override
	public void createPartControl(Composite parent) {
		super.createPartControl(parent);
		KeyContext.follow(getSite(), tree());
	}

	/** To be called before the selected relations go to the end of the list: the next one is looked at then. */
	public void leaveSelected() {
		leave();
	}

	@Override
	protected List<Column<RelationRow>> columns() {
		return List.of(
				Column.of("relation", Messages.Relations_relation, 175, RelationRow::relation)
						.sortedBy(RelationRow.BY_WEIGHT.reversed()),
				Column.of("wordsA", Messages.Relations_wordsA, 220, RelationRow::wordsA),
				Column.of("whoA", Messages.Relations_source, 135, RelationRow::whoA),
				Column.of("wordsB", Messages.Relations_wordsB, 220, RelationRow::wordsB),
				Column.of("whoB", Messages.Relations_source, 135, RelationRow::whoB),
				Column.of("why", Messages.Relations_why, 320, RelationRow::why),
				Column.of("confidence", Messages.Relations_confidence, 80, RelationRow::confidence)
						.sortedBy(RelationRow.BY_WEIGHT).rightAligned(),
				Column.of("verdict", Messages.Relations_verdict, 85, RelationRow::verdict));
	}

	@Override
	protected List<Grouping<RelationRow>> groupings() {
		return List.of(new Grouping<>("sort", Messages.Relations_bySort, RelationRow::heading, BY_GRAVITY),
				new Grouping<>("relation", Messages.Relations_byRelation, RelationRow::relation, BY_GRAVITY),
				new Grouping<>("story", Messages.Relations_byStory, RelationRow::story, BY_GRAVITY),
				Grouping.of("source", Messages.Relations_bySource, RelationRow::whoA));
	}

	@Override
	protected String firstGrouping() {
		return "sort";
	}

	@Override
	protected Function<Case, List<RelationRow>> rows() {
		return RelationRow::of;
	}

	@Override
	protected String key(RelationRow row) {
		return row.id();
	}

	@Override
	protected EObject element(RelationRow row) {
		return row.comparison();
	}

	/** The words of both sides. */
	@Override
	protected void open(RelationRow row) throws PartInitException {
		CompareEditor.open(getSite().getPage(), row.comparison());
	}

	@Override
	protected String emptySentence() {
		return Messages.Relations_empty;
	}
}

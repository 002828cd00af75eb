package org.assay.ui.analysis.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.assay.analysis.Evidence;
import org.assay.analysis.result.Cell;
import org.assay.analysis.result.TableResult;
import org.assay.ui.AccessibleName;
import org.assay.ui.Ground;
import org.assay.ui.table.Column;
import org.assay.ui.table.ListTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;

/** One result as a table; Enter on a row leads to the first words it rests on. */
final class TablePane extends Composite {
	private static final int NARROW = 60;
	private static final int WIDE = 420;
	private static final int CHARACTER = 8;
	/** Words this short are never cut, whatever the other columns hold. */
	private static final int SHORT = 16;
	/** What stands before the words of the first column, and what the edges of one take. */
	private static final int INDENT = 24;
	private static final int EDGES = 12;
	/** So many rows tell how wide a column should be. */
	private static final int TYPICAL = 200;
	private final ListTable<Row> table;

	/** A row with its place, which is its key. */
	private record Row(int index, List<Cell> cells) {
	}

	TablePane(Composite parent, ResultTable result, Consumer<Evidence> onOpen) {
		super(parent, SWT.NONE);
		Ground.panel(this);
		setLayout(new FillLayout());
		List<Column<Row>> columns = new ArrayList<>();
		for (int i = 0; i < result.columns().size(); i++) {
			columns.add(column(result.columns().get(i), i, result.rows()));
		}
		table = new ListTable<>(this, columns, Row::index, row -> null);
		AccessibleName.give(table.nodes().tree(), result.title());
		table.empty().say(Messages.Results_none, "", () -> {
			// there is nothing to do about it
		});
		table.onOpen(row -> row.cells().stream().flatMap(c -> c.evidence().stream()).findFirst().ifPresent(onOpen));
		List<Row> rows = new ArrayList<>();
		result.rows().forEach(cells -> rows.add(new Row(rows.size(), cells)));
		table.setRows(rows);
	}

	@Override
	public boolean setFocus() {
		return table.setFocus();
	}

	private static Column<Row> column(TableResult.Column column, int index, List<List<Cell>> rows) {
		int longest = rows.stream().limit(TYPICAL).mapToInt(cells -> cells.get(index).text().length()).max().orElse(0);
		longest = Math.max(longest, column.heading().length());
		int around = EDGES + (index == 0 ? INDENT : 0);
		Column<Row> sized = Column.of(column.id(), column.heading(),
				Math.clamp(longest * CHARACTER + around, NARROW, WIDE), row -> row.cells().get(index).text());
		Column<Row> shown = !column.numeric() && longest <= SHORT ? sized.firm() : sized;
		Comparator<Row> byNumber = Comparator.comparing(row -> row.cells().get(index).number().orElse(null),
				Comparator.nullsLast(Comparator.naturalOrder()));
		return column.numeric() ? shown.sortedBy(byNumber).rightAligned() : shown;
	}
}

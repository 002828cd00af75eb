package org.assay.analysis.result;

import java.util.List;

/**
 * A table. Every row has one cell for each column.
 *
 * @param note what has to be known to read it, such as what was left out; may be empty
 */
public record TableResult(String id, String title, List<Column> columns, List<List<Cell>> rows, String note)
		implements Result {

	/** @throws IllegalArgumentException when a row does not fit the columns */
	public TableResult {
		columns = List.copyOf(columns);
		rows = rows.stream().map(List::copyOf).toList();
		for (List<Cell> row : rows) {
			if (row.size() != columns.size()) {
				throw new IllegalArgumentException("table " + id + " has " + columns.size() + " columns, but a row of "
						+ row.size() + " cells");
			}
		}
	}

	/**
	 * @param id      letters, digits and hyphens; for exports
	 * @param heading for a person
	 * @param numeric whether its cells are numbers, to be aligned and sorted as such
	 */
	public record Column(String id, String heading, boolean numeric) {

		public static Column text(String id, String heading) {
			return new Column(id, heading, false);
		}

		public static Column number(String id, String heading) {
			return new Column(id, heading, true);
		}
	}
}

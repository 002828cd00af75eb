package org.assay.ui.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which rows a table shows, in which order and under which headings; worked out without widgets, on any thread.
 *
 * @param filter   words that must all occur in a row, in any column, without regard to case and accents
 * @param sortedBy id of a column; null keeps the order of the rows
 * @param grouping null for none
 */
public record Arrangement<T>(List<Column<T>> columns, String filter, String sortedBy, boolean isAscending,
		Grouping<T> grouping) {

	/**
	 * Rows under one heading.
	 *
	 * @param title empty when rows are not grouped
	 */
	public record Group<T>(String title, List<T> rows) {
	}

	/** The groups to show; a single one without a title when there is no grouping. Empty when no row is left. */
	public List<Group<T>> of(List<T> rows) {
		List<T> kept = sorted(filtered(rows));
		if (kept.isEmpty()) {
			return List.of();
		}
		if (grouping == null) {
			return List.of(new Group<>("", kept));
		}
		Map<String, List<T>> byTitle = new LinkedHashMap<>();
		kept.forEach(row -> byTitle.computeIfAbsent(grouping.title().apply(row), t -> new ArrayList<>()).add(row));
		List<Group<T>> groups = new ArrayList<>();
		byTitle.forEach((title, of) -> groups.add(new Group<>(title, List.copyOf(of))));
		groups.sort(grouping.order());
		return List.copyOf(groups);
	}

	private List<T> filtered(List<T> rows) {
		FilterWords words = FilterWords.of(filter);
		return words.isEmpty() ? rows : rows.stream().filter(row -> words.in(said(row))).toList();
	}

	private String said(T row) {
		StringBuilder all = new StringBuilder();
		columns.forEach(c -> all.append(c.text().apply(row)).append('\n'));
		return all.toString();
	}

	private List<T> sorted(List<T> rows) {
		Optional<Column<T>> by = columns.stream().filter(c -> c.id().equals(sortedBy)).findFirst();
		if (by.isEmpty()) {
			return List.copyOf(rows);
		}
		Comparator<T> order = by.get().order();
		return rows.stream().sorted(isAscending ? order : order.reversed()).toList();
	}
}

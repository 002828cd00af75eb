package org.assay.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.assay.ui.Counts;
import org.assay.ui.EmptyState;
import org.assay.ui.Focus;
import org.assay.ui.internal.Messages;
import org.assay.ui.parts.Pages;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.ui.IMemento;

/**
 * A table with a filter box and a count above it: sorted by clicking a header, grouped under headings when wished,
 * filled lazily, opened with Enter or a double click. Shows an {@link EmptyState} while there are no rows at all.
 * Columns share the room; widths that the analyst chooses, order and grouping are kept in a memento. UI thread only.
 *
 * @param <T> what a row is
 */
public final class ListTable<T> extends Composite {
	/** More rows than this are filtered and sorted in the background. */
	private static final int MANY = 2000;
	private final List<Column<T>> columns;
	private final Function<T, Object> key;
	private final LazyTree<Node<T>> nodes;
	private final ColumnWidths widths;
	private final FilterBox filter;
	private final Label count;
	private final Pages stack;
	private final Composite full;
	private final EmptyState empty;
	private List<T> rows = List.of();
	private String sortedBy;
	private boolean isAscending = true;
	private Grouping<T> grouping;
	private int latest;

	/** A heading, or a row under it. */
	private record Node<T>(String title, T row, List<Node<T>> children, Object key) {
	}

	/**
	 * @param key      what stays the same when a row is made anew, such as an id
	 * @param selected the object other parts should know as selected
	 */
	public ListTable(Composite parent, List<Column<T>> columns, Function<T, Object> key, Function<T, Object> selected) {
		super(parent, SWT.NONE);
		this.columns = List.copyOf(columns);
		this.key = key;
		setLayout(new FillLayout());
		stack = new Pages(this, (Runnable) this::setFocus);
		full = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 2).applyTo(full);
		filter = new FilterBox(full, this::arrange, () -> nodes().tree().setFocus());
		count = new Label(full, SWT.RIGHT);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).indent(0, 3).applyTo(count);
		nodes = new LazyTree<>(full, SWT.MULTI, new RowShape(selected));
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(200, 60).applyTo(nodes.tree());
		nodes.tree().setHeaderVisible(true);
		this.columns.forEach(this::addColumn);
		widths = new ColumnWidths(nodes.tree(), this.columns);
		empty = new EmptyState(stack);
		stack.top(empty);
	}

	/** What the table says while there are no rows; say it before rows are set. */
	public EmptyState empty() {
		return empty;
	}

	/** What is selected; give it to the site of the part. */
	public TreeSelection<?> selection() {
		return nodes.selection();
	}

	/** The widget, for menus. */
	public LazyTree<?> nodes() {
		return nodes;
	}

	/** The rows that are selected; headings are left out. */
	public List<T> selectedRows() {
		return nodes.selectedNodes().stream().map(Node::row).filter(Objects::nonNull).toList();
	}

	/** Calls {@code onOpen} with the row that is double-clicked or on which Enter is pressed. */
	public void onOpen(Consumer<T> onOpen) {
		nodes.onOpen(node -> {
			if (node.row() != null) {
				onOpen.accept(node.row());
			}
		});
	}

	/** Shows other rows. */
	public void setRows(List<T> all) {
		rows = List.copyOf(all);
		arrange();
	}

	/** Puts rows under headings; null for none. */
	public void groupBy(Grouping<T> by) {
		grouping = by;
		arrange();
	}

	/** The grouping that is on, or null. */
	public Grouping<T> grouping() {
		return grouping;
	}

	/** Selects and shows the first row that fits, without telling anybody. */
	public boolean reveal(Predicate<T> fits) {
		return nodes.reveal(n -> n.row() != null && fits.test(n.row()));
	}

	/** Sorts by a column; clicking a header does the same. */
	public void sortBy(String columnId, boolean ascending) {
		sortedBy = columnId;
		isAscending = ascending;
		showOrder();
		arrange();
	}

	/** Writes widths and order. */
	public void save(IMemento memento) {
		widths.save(memento);
		if (sortedBy != null) {
			memento.putString("sortedBy", sortedBy);
			memento.putBoolean("ascending", isAscending);
		}
	}

	/** Takes up widths and order as they were. */
	public void restore(IMemento memento) {
		if (memento == null) {
			return;
		}
		widths.restore(memento);
		if (memento.getString("sortedBy") != null) {
			sortBy(memento.getString("sortedBy"), !Boolean.FALSE.equals(memento.getBoolean("ascending")));
		}
	}

	/** Puts the cursor into the filter box. */
	public void focusFilter() {
		filter.focus();
	}

	@Override
	public boolean setFocus() {
		return Focus.pass(rows.isEmpty() ? empty : nodes.tree());
	}

	private void addColumn(Column<T> column) {
		TreeColumn shown = new TreeColumn(nodes.tree(), column.isRight() ? SWT.RIGHT : SWT.LEFT);
		shown.setText(column.title());
		shown.setWidth(column.width());
		shown.setMoveable(true);
		shown.addListener(SWT.Selection,
				e -> sortBy(column.id(), !column.id().equals(sortedBy) || !isAscending));
	}

	private void showOrder() {
		for (int i = 0; i < columns.size(); i++) {
			if (columns.get(i).id().equals(sortedBy)) {
				nodes.tree().setSortColumn(nodes.tree().getColumn(i));
				nodes.tree().setSortDirection(isAscending ? SWT.UP : SWT.DOWN);
			}
		}
	}

	private void arrange() {
		if (isDisposed()) {
			return;
		}
		int mine = ++latest;
		List<T> all = rows;
		var arrangement = new Arrangement<>(columns, filter.typed(), sortedBy, isAscending, grouping);
		if (all.size() <= MANY) {
			show(all, nodesOf(arrangement.of(all)));
			return;
		}
		Job.createSystem(Messages.Table_sorting, monitor -> {
			List<Node<T>> made = nodesOf(arrangement.of(all));
			if (!isDisposed()) {
				getDisplay().asyncExec(() -> {
					if (mine == latest && !isDisposed()) {
						show(all, made);
					}
				});
			}
		}).schedule();
	}

	private void show(List<T> all, List<Node<T>> made) {
		nodes.show(made);
		int shown = made.stream().mapToInt(n -> n.row() == null ? n.children().size() : 1).sum();
		count.setText(shown == all.size() ? NLS.bind(Messages.Table_rows, Counts.of(all.size()))
				: NLS.bind(Messages.Table_rowsOf, Counts.of(shown), Counts.of(all.size())));
		count.requestLayout();
		stack.top(all.isEmpty() ? empty : full);
	}

	private List<Node<T>> nodesOf(List<Arrangement.Group<T>> groups) {
		List<Node<T>> made = new ArrayList<>();
		for (Arrangement.Group<T> group : groups) {
			List<Node<T>> leaves = group.rows().stream()
					.map(row -> new Node<>("", row, List.<Node<T>>of(), key.apply(row))).toList();
			if (group.title().isEmpty() && groups.size() == 1) {
				return leaves;
			}
			String title = NLS.bind(Messages.Table_group, group.title(), Counts.of(leaves.size()));
			made.add(new Node<>(title, null, leaves, "\0" + group.title()));
		}
		return made;
	}

	/** Shows rows by the columns, and headings by their title. */
	private final class RowShape implements Shape<Node<T>> {
		private final Function<T, Object> selected;

		RowShape(Function<T, Object> selected) {
			this.selected = selected;
		}

		@Override
		public List<Node<T>> children(Node<T> node) {
			return node.children();
		}

		@Override
		public Object key(Node<T> node) {
			return node.key();
		}

		@Override
		public Object selected(Node<T> node) {
			return node.row() == null ? null : selected.apply(node.row());
		}

		@Override
		public String text(Node<T> node, int column) {
			if (node.row() == null) {
				return column == 0 ? node.title() : "";
			}
			return columns.get(column).text().apply(node.row());
		}

		@Override
		public Image image(Node<T> node, int column) {
			var image = columns.get(column).image();
			return node.row() == null || image == null ? null : image.apply(node.row());
		}

		@Override
		public String tooltip(Node<T> node, int column) {
			if (node.row() == null) {
				return null;
			}
			var tooltip = columns.get(column).tooltip();
			return (tooltip == null ? columns.get(column).text() : tooltip).apply(node.row());
		}

		@Override
		public boolean isHeading(Node<T> node) {
			return node.row() == null;
		}
	}
}

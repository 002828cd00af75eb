package org.assay.ui.compare.internal.grid;

import java.util.List;
import org.assay.ui.AccessibleName;
import org.assay.ui.Ground;
import org.assay.ui.Palette;
import org.assay.ui.Palette.Role;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.TableCursor;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * A table through which a cursor goes from cell to cell, and in which the cell, not the row, is what is selected. Rows are
 * asked for when they are seen. The first column stays in sight; a bar below moves the others past it. UI thread only.
 */
public final class CellGrid {
	private static final double CURSOR = 0.25;
	private final Composite area;
	private final Table table;
	private final SideBar bar;
	private final TableCursor cursor;
	private final GridColumns columns;
	private final Cells cells;
	private final Runnable unfollow;
	private boolean isEmptied;
	private boolean isLost;

	/** What a grid shows. */
	public interface Cells {

		/** Puts words and colours into a row; its index counts from 0. */
		void fill(TableItem item, int row);

		/** What is said of a cell that shows nothing, to those who hear it; empty for nothing. */
		default String ofEmpty(int column) {
			return "";
		}

		/** The cursor is in another cell, or the cell has another content. */
		void selected();

		/** Enter or a double click. */
		void open();
	}

	/** @param name said to those who do not see it */
	public CellGrid(Composite parent, String name, Cells cells) {
		this.cells = cells;
		area = new Composite(parent, SWT.NONE);
		// not by a layout, which may be put off: what has no size yet is given no focus
		area.addListener(SWT.Resize, e -> lay());
		// without a bar of its own sideways: with it the first column would go out of sight
		table = new Table(area, SWT.NO_SCROLL | SWT.V_SCROLL | SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE);
		AccessibleName.give(table, name);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		table.addListener(SWT.SetData, e -> fill((TableItem) e.item, e.index));
		columns = new GridColumns(table);
		bar = new SideBar(area, this::moveTo, this::lay);
		table.addListener(SWT.Resize, e -> fit());
		cursor = new TableCursor(table, SWT.NONE);
		Ground.own(cursor);
		cursor.addListener(SWT.Traverse, this::goingAside);
		cursor.addListener(SWT.Selection, e -> select());
		for (Control control : List.of(table, cursor)) {
			control.addListener(SWT.MouseHorizontalWheel, this::wheelAside);
			control.addListener(SWT.MouseVerticalWheel, e -> {
				if ((e.stateMask & SWT.SHIFT) != 0) {
					wheelAside(e);
				}
			});
		}
		cursor.addListener(SWT.FocusIn, e -> table.deselectAll());
		cursor.addListener(SWT.DefaultSelection, e -> cells.open());
		cursor.addListener(SWT.MouseDoubleClick, e -> cells.open());
		cursor.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = spoken();
			}
		});
		cursor.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getValue(AccessibleControlEvent event) {
				event.result = content();
			}
		});
		color();
		unfollow = Palette.follow(this::color);
	}

	private void lay() {
		Rectangle room = area.getClientArea();
		int below = Math.min(room.height, bar.height());
		table.setBounds(0, 0, room.width, room.height - below);
		bar.place(0, room.height - below, room.width, below);
	}

	private void color() {
		cursor.setBackground(Palette.mix(Palette.color(Role.background), Palette.color(Role.quote), CURSOR));
		cursor.setForeground(Palette.color(Role.text));
		table.clearAll();
	}

	/** Makes the columns anew; see {@link GridColumns#make}. */
	public void columns(String first, List<String> middle, List<String> last, String widest, int share) {
		isLost |= cursor.isFocusControl(); // the cursor goes with its column, and the focus with it
		columns.make(first, middle, last, widest, share);
		bar.show(columns);
		placeWhenPainted();
	}

	private void fit() {
		columns.fit(row() < 0 ? 0 : column());
		bar.show(columns);
		placeWhenPainted();
	}

	/** A cell out of sight has no size, and a cursor without a size would lose the focus: its column comes into sight before. */
	private void goingAside(Event event) {
		int step = switch (event.keyCode) {
		case SWT.ARROW_LEFT -> -1;
		case SWT.ARROW_RIGHT -> 1;
		default -> 0;
		};
		if (step != 0 && row() >= 0) {
			bringIntoSight(Math.clamp(column() + step, 0, table.getColumnCount() - 1));
			isLost = cursor.isFocusControl();
		}
	}

	/** GTK gives new columns no width before they are painted, and a cursor without a size has no focus: it is given one here. */
	private void seat() {
		int column = column();
		if (row() < 0 || column >= table.getColumnCount()) {
			return;
		}
		Rectangle cell = cursor.getRow().getBounds(column);
		if (cell.isEmpty() || cursor.getSize().x == 0) {
			cursor.setBounds(columns.left(column), cell.y, table.getColumn(column).getWidth(),
					Math.max(cell.height, table.getItemHeight()));
		}
		if (isLost) {
			isLost = false;
			cursor.setFocus();
		}
	}

	private void bringIntoSight(int column) {
		if (columns.reveal(column)) {
			moved();
		}
	}

	private void wheelAside(Event event) {
		moveTo(columns.begin() - Integer.signum(event.count));
		event.doit = false;
	}

	/** A cursor whose column goes out of sight goes to the first cell of its row. */
	private void moveTo(int begin) {
		if (row() >= 0 && !columns.isInSight(column(), begin)) {
			go(row(), 0);
		}
		if (columns.begin(begin)) {
			moved();
		}
	}

	private void moved() {
		bar.show(columns);
		placeWhenPainted();
	}

	/** The cursor measures its cell before GTK has given new columns their widths; it is told again when they are there. */
	private void placeWhenPainted() {
		table.addListener(SWT.Paint, new Listener() {
			@Override
			public void handleEvent(Event event) {
				table.removeListener(SWT.Paint, this);
				table.getDisplay().asyncExec(CellGrid.this::place);
			}
		});
	}

	private void place() {
		if (!table.isDisposed() && row() >= 0 && column() < table.getColumnCount()) {
			table.getColumn(column()).notifyListeners(SWT.Resize, new Event());
		}
	}

	/** Lets all rows go where they become fewer, and asks for those that are seen again. */
	public void rows(int count) {
		if (count < table.getItemCount()) {
			isLost |= cursor.isFocusControl(); // the cursor goes with its row, and the focus with it
			isEmptied = true;
			try {
				table.setItemCount(0);
			} finally {
				isEmptied = false;
			}
		}
		table.setItemCount(count);
	}

	/** Asks for the rows again. */
	public void refresh() {
		table.clearAll();
		cursor.redraw();
	}

	private void fill(TableItem item, int index) {
		if (isEmptied) {
			// GTK may ask for a row while it removes it; SWT makes an item for it then that nobody would dispose of, and whoever
			// meets it later, such as the style sheets when the theme changes, reads memory that was freed
			item.dispose();
			return;
		}
		cells.fill(item, index);
	}

	/** A row beside the cell in another colour would say that it is selected. */
	private void select() {
		seat();
		table.deselectAll();
		cells.selected();
		cursor.getAccessible().setFocus(ACC.CHILDID_SELF);
		cursor.getAccessible().sendEvent(ACC.EVENT_VALUE_CHANGED, null);
	}

	/** Row, column and content of the cell that the cursor is in, as a screen reader says it. */
	public String spoken() {
		String content = content();
		int column = cursor.getColumn();
		return column == 0 || row() < 0 ? content
				: cursor.getRow().getText(0) + ", " + table.getColumn(column).getToolTipText() + ": " + content;
	}

	private String content() {
		TableItem item = cursor.getRow();
		if (item == null || item.isDisposed() || table.getColumnCount() == 0) {
			return "";
		}
		int column = cursor.getColumn();
		return item.getText(column).isEmpty() ? cells.ofEmpty(column) : item.getText(column);
	}

	/** Index of the row that the cursor is in; -1 when it is in none. */
	public int row() {
		TableItem item = cursor.getRow();
		return item == null || item.isDisposed() ? -1 : table.indexOf(item);
	}

	/** Index of the column that the cursor is in. */
	public int column() {
		return cursor.getColumn();
	}

	/** Puts the cursor into a cell and tells of it. */
	public void go(int row, int column) {
		if (reveal(row, column)) {
			select();
		}
	}

	/** Puts the cursor into a cell where new columns or fewer rows have taken its own away; with the focus, if it had that. */
	public void restore(int row, int column) {
		if (isLost && table.isVisible()) {
			go(row, column);
		} else if (row() < 0) {
			reveal(row, column);
		}
	}

	/**
	 * Puts the cursor into a cell without telling anybody; used to follow a selection made elsewhere.
	 *
	 * @return whether there is one
	 */
	public boolean reveal(int row, int column) {
		boolean isThere = row >= 0 && row < table.getItemCount() && column < table.getColumnCount();
		if (isThere) {
			isLost |= cursor.isFocusControl();
			bringIntoSight(column);
			cursor.setSelection(row, column);
			seat();
			table.deselectAll();
		}
		return isThere;
	}

	/** Gives the cursor the focus, in the first cell when it is in none. */
	public void setFocus() {
		if (cursor.getRow() == null || cursor.getRow().isDisposed()) {
			go(0, 0);
		}
		cursor.setFocus();
	}

	/** The table with its bar; to be laid out. */
	public Composite control() {
		return area;
	}

	public Table table() {
		return table;
	}

	public TableCursor cursor() {
		return cursor;
	}

	/** To be called when the view goes. */
	public void dispose() {
		unfollow.run();
	}
}

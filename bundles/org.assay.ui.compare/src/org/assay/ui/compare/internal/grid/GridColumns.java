package org.assay.ui.compare.internal.grid;

import java.util.List;
import java.util.stream.IntStream;
import org.assay.ui.table.NativeDots;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/**
 * The columns of a grid: what a row is about, a column for each of what it is held against, and some about the row as a whole.
 * The first takes the room that the others leave; those in the middle give way where it would be little. Where not all of them
 * have room, the first stays where it is and the others move past it by whole columns: those that are out of sight have no width.
 * UI thread only.
 */
final class GridColumns {
	private static final int LEAST_FIRST = 200;
	private static final int LEAST = 80;
	private static final int MOST = 360;
	private static final int PADDING = 24;
	private final Table table;
	private int middle;
	private int least = LEAST;
	private int share;
	/** What each column asks for, in pixels. */
	private int[] widths = {};
	/** The column that follows the first. */
	private int begin = 1;
	/** The column that follows the first when the last is in sight. */
	private int mostBegin = 1;

	GridColumns(Table table) {
		this.table = table;
	}

	/**
	 * Makes them anew.
	 *
	 * @param widest words that a cell in the middle should have room for
	 * @param share  of the room for the first, in hundredths, before one in the middle gets less than it asks for
	 */
	void make(String first, List<String> middles, List<String> last, String widest, int share) {
		for (TableColumn column : table.getColumns()) {
			column.dispose();
		}
		middle = middles.size();
		least = widthOf(widest);
		this.share = share;
		add(first);
		middles.forEach(this::add);
		last.forEach(this::add);
		NativeDots.in(table);
		begin = 1;
		fit(0);
	}

	private void add(String title) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(LegacyActionTools.escapeMnemonics(title));
		column.setToolTipText(title);
		column.setWidth(widthOf(title));
		column.setMoveable(false);
	}

	/** Room for the title, which the head shows in bold; a long one is cut. */
	private int widthOf(String title) {
		GC gc = new GC(table);
		gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		int text = gc.textExtent(title).x;
		gc.dispose();
		return Math.clamp(text + PADDING, LEAST, MOST);
	}

	/** The title of a column, ended with dots where it is longer than the column is wide. */
	private String fitting(TableColumn column) {
		String title = column.getToolTipText();
		int room = column.getWidth() - PADDING;
		GC gc = new GC(table);
		gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		String cut = title;
		for (int end = title.length(); end > 1 && gc.textExtent(cut).x > room; end--) {
			cut = title.substring(0, end - 1).strip() + "\u2026";
		}
		gc.dispose();
		return cut;
	}

	/**
	 * Gives the columns their widths for the room there is.
	 *
	 * @param kept column that stays in sight
	 */
	void fit(int kept) {
		int room = table.getClientArea().width;
		int count = table.getColumnCount();
		if (count == 0 || room <= 0) {
			return;
		}
		widths = new int[count];
		int last = 0;
		for (int i = middle + 1; i < count; i++) {
			widths[i] = widthOf(table.getColumn(i).getToolTipText());
			last += widths[i];
		}
		int most = middle == 0 ? MOST : Math.clamp((room - last - room * share / 100) / middle, least, MOST);
		int others = last;
		for (int i = 1; i <= middle; i++) {
			widths[i] = Math.min(Math.max(widthOf(table.getColumn(i).getToolTipText()), least), most);
			others += widths[i];
		}
		// where not all others have room anyway, the first can be read
		widths[0] = others + LEAST_FIRST > room ? Math.max(LEAST_FIRST, room * share / 100) : room - others;
		mostBegin = count - 1;
		while (mostBegin > 1 && width(mostBegin - 1, count) <= room()) {
			mostBegin--;
		}
		begin = Math.min(begin, mostBegin);
		if (!reveal(kept)) {
			arrange();
		}
	}

	private int room() {
		return table.getClientArea().width - widths[0];
	}

	private int width(int from, int to) {
		return IntStream.range(from, Math.max(from, to)).map(i -> widths[i]).sum();
	}

	/** The column behind the last that is in sight; one is in sight however little room there is. */
	private int end(int from) {
		int end = from + 1;
		while (end < widths.length && width(from, end + 1) <= room()) {
			end++;
		}
		return Math.min(end, widths.length);
	}

	/**
	 * Moves the columns as far as it takes to have one of them in sight.
	 *
	 * @return whether they have moved
	 */
	boolean reveal(int column) {
		if (column >= 1 && column < begin) {
			return begin(column);
		}
		int first = begin;
		while (column < widths.length && first < column && width(first, column + 1) > room()) {
			first++;
		}
		return begin(first);
	}

	/** Whether a column is in sight when another follows the first. */
	boolean isInSight(int column, int following) {
		int from = within(following);
		return column == 0 || column >= from && column < end(from);
	}

	private int within(int following) {
		return Math.clamp(following, 1, Math.max(1, mostBegin));
	}

	/**
	 * Has a column follow the first.
	 *
	 * @return whether another did before
	 */
	boolean begin(int column) {
		int wanted = within(column);
		if (wanted == begin || table.getColumnCount() != widths.length) {
			return false;
		}
		begin = wanted;
		arrange();
		return true;
	}

	/** Which column follows the first, from 1. */
	int begin() {
		return begin;
	}

	/** Which column follows the first at most. */
	int mostBegin() {
		return mostBegin;
	}

	/** Where a column that is in sight begins. */
	int left(int column) {
		return IntStream.range(0, column).map(i -> table.getColumn(i).getWidth()).sum();
	}

	/** How many columns move past the first. */
	int moving() {
		return Math.max(0, widths.length - 1);
	}

	/** Those that come into sight get their width last, so that there never are more than there is room for. */
	private void arrange() {
		int end = end(begin);
		for (int i = 1; i < widths.length; i++) {
			if (i < begin || i >= end) {
				table.getColumn(i).setWidth(0);
			}
		}
		table.getColumn(0).setWidth(widths[0]);
		int spare = mostBegin > 1 ? Math.max(0, room() - width(begin, end)) / (end - begin) : 0;
		for (int i = begin; i < end; i++) {
			TableColumn column = table.getColumn(i);
			column.setWidth(widths[i] + spare);
			if (i <= middle) {
				column.setText(LegacyActionTools.escapeMnemonics(fitting(column)));
			}
		}
	}
}

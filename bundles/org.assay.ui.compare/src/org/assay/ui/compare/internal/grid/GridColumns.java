package org.assay.ui.compare.internal.grid;

import java.util.List;
import org.assay.ui.table.NativeDots;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/**
 * The columns of a grid: what a row is about, a column for each of what it is held against, and some about the row as a whole.
 * The first takes the room that the others leave; those in the middle give way where it would be little. UI thread only.
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

	GridColumns(Table table) {
		this.table = table;
		table.addListener(SWT.Resize, e -> fit());
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
		fit();
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

	private void fit() {
		TableColumn[] columns = table.getColumns();
		int room = table.getClientArea().width;
		if (columns.length == 0 || room <= 0) {
			return;
		}
		int last = 0;
		for (int i = middle + 1; i < columns.length; i++) {
			last += widthOf(columns[i].getToolTipText());
		}
		int most = middle == 0 ? MOST : Math.clamp((room - last - room * share / 100) / middle, least, MOST);
		int others = 0;
		for (int i = 1; i < columns.length; i++) {
			int wanted = widthOf(columns[i].getToolTipText());
			columns[i].setWidth(i <= middle ? Math.min(Math.max(wanted, least), most) : wanted);
			others += columns[i].getWidth();
		}
		// where one has to scroll for the others anyway, the first can be read
		int first = others + LEAST_FIRST > room ? Math.max(LEAST_FIRST, room * share / 100) : room - others;
		columns[0].setWidth(first);
		for (int i = 1; i <= middle; i++) {
			columns[i].setText(LegacyActionTools.escapeMnemonics(fitting(columns[i])));
		}
	}
}

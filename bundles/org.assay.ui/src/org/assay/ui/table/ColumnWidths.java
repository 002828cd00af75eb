package org.assay.ui.table;

import java.util.List;
import java.util.stream.IntStream;
import org.assay.ui.parts.TextSize;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.ui.IMemento;

/** Lets the columns fill their table until the analyst gives one a width; then they stay as they are. UI thread only. */
public final class ColumnWidths {
	/** For the arrow of the order and the space around the title. */
	private static final int AROUND = 26;
	/** A column is never narrower than this part of what it wants: of a few letters nobody can tell the rest. */
	private static final int SQUEEZED = 3;
	private final Tree tree;
	private final List<? extends Column<?>> columns;
	private boolean isOurs;
	private boolean isChosen;

	/** @param tree with these columns, in this order */
	public ColumnWidths(Tree tree, List<? extends Column<?>> columns) {
		this.tree = tree;
		this.columns = columns;
		tree.addListener(SWT.Resize, e -> fit());
		for (TreeColumn column : tree.getColumns()) {
			column.addListener(SWT.Resize, e -> isChosen |= !isOurs && isDragged());
		}
	}

	/** Writes the widths if the analyst chose any. */
	public void save(IMemento memento) {
		for (int i = 0; isChosen && i < columns.size(); i++) {
			memento.putInteger(key(i), tree.getColumn(i).getWidth());
		}
	}

	/** Takes up the widths as they were chosen. */
	public void restore(IMemento memento) {
		isOurs = true;
		for (int i = 0; i < columns.size(); i++) {
			Integer width = memento.getInteger(key(i));
			if (width != null && width > 0) {
				tree.getColumn(i).setWidth(width);
				isChosen = true;
			}
		}
		isOurs = false;
	}

	/** The platform lays out the last column by itself; only with the mouse on a header is it the analyst's doing. */
	private boolean isDragged() {
		return tree.getDisplay().getCursorControl() == tree
				&& tree.toControl(tree.getDisplay().getCursorLocation()).y < tree.getHeaderHeight();
	}

	private void fit() {
		int room = tree.getClientArea().width;
		if (isChosen || room <= 0) {
			return;
		}
		int[] titles = titles();
		int[] wanted = IntStream.range(0, titles.length)
				.map(i -> Math.max(titles[i], (int) (columns.get(i).width() * TextSize.factor())))
				.toArray();
		int[] least = IntStream.range(0, titles.length)
				.map(i -> columns.get(i).isFirm() ? wanted[i] : Math.max(titles[i], wanted[i] / SQUEEZED)).toArray();
		int[] widths = Fitting.fit(wanted, least, room);
		isOurs = true;
		for (int i = 0; i < widths.length; i++) {
			tree.getColumn(i).setWidth(widths[i]);
		}
		isOurs = false;
	}

	private int[] titles() {
		GC gc = new GC(tree);
		try {
			return columns.stream().mapToInt(c -> gc.textExtent(c.title()).x + AROUND).toArray();
		} finally {
			gc.dispose();
		}
	}

	private String key(int column) {
		return "width." + columns.get(column).id();
	}
}

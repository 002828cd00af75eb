package org.assay.ui.table;

import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Ends words that do not fit into their cell with dots, where the platform would cut through a letter. Words of the first
 * column that stand alone in their row, as headings do, go on over the empty cells. UI thread only.
 */
final class Ellipsis {
	private static final String DOTS = "\u2026";
	private static final int MARGIN = 3;
	/** The platform draws that much before what it says are the bounds of the text. */
	private static final int PADDING = 2;

	private Ellipsis() {
	}

	static void on(Tree tree) {
		tree.addListener(SWT.EraseItem, e -> {
			if (!fits(e.gc, (TreeItem) e.item, e.index)) {
				e.detail &= ~SWT.FOREGROUND;
			}
		});
		tree.addListener(SWT.PaintItem, e -> {
			TreeItem item = (TreeItem) e.item;
			if (isAlone(tree, item) && !fits(e.gc, item, 0)) {
				draw(e.gc, item, 0, shorten(e.gc, item.getText(), row(tree, item)));
			} else if (!fits(e.gc, item, e.index)) {
				draw(e.gc, item, e.index, shorten(e.gc, item.getText(e.index), room(item, e.index)));
			}
		});
	}

	/** The words, or the longest beginning of them that fits with the dots after it. */
	static String shorten(GC gc, String words, int width) {
		if (gc.textExtent(words).x <= width) {
			return words;
		}
		int fits = 0;
		int above = words.length();
		while (fits < above - 1) {
			int middle = (fits + above) / 2;
			if (gc.textExtent(words.substring(0, middle) + DOTS).x <= width) {
				fits = middle;
			} else {
				above = middle;
			}
		}
		return words.substring(0, fits).stripTrailing() + DOTS;
	}

	private static boolean fits(GC gc, TreeItem item, int column) {
		String words = item.getText(column);
		return words.isEmpty() || gc.textExtent(words).x <= room(item, column) + MARGIN;
	}

	private static boolean isAlone(Tree tree, TreeItem item) {
		return tree.getColumnCount() > 1
				&& IntStream.range(1, tree.getColumnCount()).allMatch(c -> item.getText(c).isEmpty());
	}

	private static int row(Tree tree, TreeItem item) {
		return tree.getClientArea().width - item.getTextBounds(0).x - MARGIN;
	}

	private static int room(TreeItem item, int column) {
		Rectangle cell = item.getBounds(column);
		Rectangle text = item.getTextBounds(column);
		return cell.x + cell.width - text.x - MARGIN;
	}

	/** What is painted is clipped to the cell. */
	private static void draw(GC gc, TreeItem item, int column, String words) {
		Rectangle text = item.getTextBounds(column);
		Image image = item.getImage(column);
		if (image != null) {
			Rectangle at = item.getImageBounds(column);
			gc.drawImage(image, at.x, at.y + (at.height - image.getBounds().height) / 2);
		}
		gc.drawText(words, text.x - PADDING, text.y + (text.height - gc.textExtent(words).y) / 2, true);
	}
}

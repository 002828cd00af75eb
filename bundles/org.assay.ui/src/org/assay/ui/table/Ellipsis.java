package org.assay.ui.table;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Ends words that do not fit into their cell with dots, where the platform would cut through a letter. */
final class Ellipsis {
	private static final String DOTS = "\u2026";
	private static final int MARGIN = 3;

	private Ellipsis() {
	}

	static void on(Tree tree) {
		tree.addListener(SWT.EraseItem, e -> {
			if (!fits(e)) {
				e.detail &= ~SWT.FOREGROUND;
			}
		});
		tree.addListener(SWT.PaintItem, e -> {
			if (!fits(e)) {
				draw(e);
			}
		});
	}

	/** The longest beginning of the words that fits with the dots after it. */
	static String shorten(GC gc, String words, int width) {
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

	private static boolean fits(Event event) {
		TreeItem item = (TreeItem) event.item;
		String words = item.getText(event.index);
		return words.isEmpty() || event.gc.textExtent(words).x <= room(item, event.index) + MARGIN;
	}

	private static int room(TreeItem item, int column) {
		Rectangle cell = item.getBounds(column);
		Rectangle text = item.getTextBounds(column);
		return cell.x + cell.width - text.x - MARGIN;
	}

	private static void draw(Event event) {
		TreeItem item = (TreeItem) event.item;
		Rectangle text = item.getTextBounds(event.index);
		Image image = item.getImage(event.index);
		if (image != null) {
			Rectangle at = item.getImageBounds(event.index);
			event.gc.drawImage(image, at.x, at.y + (at.height - image.getBounds().height) / 2);
		}
		String words = shorten(event.gc, item.getText(event.index), room(item, event.index));
		int height = event.gc.textExtent(words).y;
		event.gc.drawText(words, text.x, text.y + (text.height - height) / 2, true);
	}
}

package org.assay.ui.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Words that can hardly be told from what is behind them, by the colours on the screen; UI thread only. */
final class Contrast {
	/** What WCAG asks of text of normal size. */
	private static final double READABLE = 4.5;
	private static final int ROWS = 12;
	/** Pixels of a cell in which there surely are some. */
	private static final int LETTERS = 20;

	/** Height in which SWT gives the bounds of a row that is not shown. */
	private static final int HIDDEN = 1;

	private Contrast() {
	}

	/** Disabled controls are exempt. */
	static List<String> of(Control control, Pixels pixels) {
		List<String> problems = new ArrayList<>();
		if (control.isEnabled()) {
			switch (control) {
			case Label label -> check(label, pixels, problems);
			case CLabel label -> check(label, pixels, problems);
			case Link link -> check(link, pixels, problems);
			case Button button -> check(button, pixels, problems);
			case Tree tree -> check(tree, pixels, problems);
			default -> {
				// draws no words of its own, or in many colours
			}
			}
		}
		return problems;
	}

	private static void check(Control control, Pixels pixels, List<String> problems) {
		if (!Finder.textOf(control).isBlank() && Seen.isWhole(control)) {
			check(Words.name(control), pixels.contrast(Seen.whole(control)), problems);
		}
	}

	private static void check(Tree tree, Pixels pixels, List<String> problems) {
		int columns = Math.max(1, tree.getColumnCount());
		Rectangle room = tree.getDisplay().map(tree, null, tree.getClientArea());
		TreeItem item = tree.getTopItem();
		for (int row = 0; row < ROWS && row < tree.getItemCount() && item != null; row++) {
			for (int column = 0; column < columns; column++) {
				Rectangle whole = tree.getDisplay().map(tree, null, item.getTextBounds(column));
				Rectangle seen = whole.intersection(room);
				// a single letter such as "I" may be all smoothed edge, without one pixel in the colour of the text
				if (item.getText(column).strip().length() > 1 && seen.width > LETTERS
						&& whole.height > HIDDEN && seen.height == whole.height) {
					check("the cell " + item.getText(column) + " at " + seen, pixels.contrast(seen), problems);
				}
			}
			item = next(tree, item);
		}
	}

	/** The row below, of whatever level; it may be hidden, as a row may call itself open that is not. */
	private static TreeItem next(Tree tree, TreeItem item) {
		if (item.getExpanded() && item.getItemCount() > 0) {
			return item.getItem(0);
		}
		for (TreeItem at = item; at != null; at = at.getParentItem()) {
			TreeItem parent = at.getParentItem();
			int next = 1 + (parent == null ? tree.indexOf(at) : parent.indexOf(at));
			if (next < (parent == null ? tree.getItemCount() : parent.getItemCount())) {
				return parent == null ? tree.getItem(next) : parent.getItem(next);
			}
		}
		return null;
	}

	private static void check(String what, double contrast, List<String> problems) {
		if (contrast < READABLE) {
			problems.add(String.format(Locale.ROOT, "Hard to read, %.1f : 1: %s", contrast, what));
		}
	}
}

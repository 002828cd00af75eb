package org.assay.ui.table;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Ends words that do not fit into their cell with dots, where the platform would cut through a letter. Words of the first
 * column that stand alone in their row, as headings do, go on over the empty cells. Measuring takes most of the time that a
 * table takes to be drawn, so that each cell is measured once for both events of its drawing. UI thread only.
 */
final class Ellipsis {
	private static final String DOTS = "\u2026";
	private static final int MARGIN = 3;
	/** In place of a column: the whole row. */
	private static final int ROW = -1;
	/** The platform draws that much before what it says are the bounds of the text. */
	private static final int PADDING = 2;
	private static final int MEASURED = 2000;
	/** More room than an image and what is around it take before the words of any column but the first. */
	private static final int IMAGE = 48;
	private final Tree tree;
	private final Function<TreeItem, OptionalInt> depth;
	/** How much room words have, the same in all rows of a depth; until the tree changes. */
	private final Map<Cells, Integer> rooms = new HashMap<>();
	/** Where words and image stand, seen from where the platform draws the cell; the same in all rows alike, until the tree changes. */
	private final Map<Cells, Placed> places = new HashMap<>();
	/** Width of the tree while it is drawn once, as the window system has to be asked for it; below 0 otherwise. */
	private int treeWidth = -1;
	private final Map<Words, Integer> widths = cache();
	private final Map<Room, String> shortened = cache();
	/** The cell that is being drawn: the platform paints each right after it has erased it. */
	private TreeItem item;
	private int column;
	private boolean isCut;
	/** The row whose words were last looked at whether they stand alone and are cut. */
	private TreeItem row;
	private boolean isRowCut;

	private record Words(Font face, String words) {
	}

	/** @param height of the row, 0 where it does not matter */
	private record Cells(int column, int depth, int width, boolean hasImage, int height) {
	}

	/** @param words  bounds of the words, before the cell's own place is added; {@code image} the same of the image */
	private record Placed(Rectangle words, Rectangle image) {
	}

	private record Room(Words words, int width) {
	}

	private static <K, V> Map<K, V> cache() {
		return new LinkedHashMap<>(256, 0.75f, true) {
			private static final long serialVersionUID = 1L;

			@Override
			protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
				return size() > MEASURED;
			}
		};
	}

	private Ellipsis(Tree tree, Function<TreeItem, OptionalInt> depth) {
		this.tree = tree;
		this.depth = depth;
	}

	/** @param depth how deep an item stands, from 0; nothing where that is not known */
	static void on(Tree tree, Function<TreeItem, OptionalInt> depth) {
		Ellipsis ellipsis = new Ellipsis(tree, depth);
		tree.addListener(SWT.EraseItem, ellipsis::erase);
		tree.addListener(SWT.PaintItem, ellipsis::paint);
		tree.addListener(SWT.SetData, e -> ellipsis.forget());
		tree.addListener(SWT.Resize, e -> ellipsis.forget());
	}

	private void forget() {
		row = null;
		rooms.clear();
		places.clear();
	}

	private void erase(Event event) {
		item = (TreeItem) event.item;
		column = event.index;
		isCut = !fits(event.gc, item, column);
		if (isCut) {
			event.detail &= ~SWT.FOREGROUND;
		}
	}

	private void paint(Event event) {
		TreeItem painted = (TreeItem) event.item;
		boolean known = painted == item && event.index == column;
		boolean cut = known ? isCut : !fits(event.gc, painted, event.index);
		boolean mayGoOn = event.index == 0 ? cut : painted.getText(event.index).isEmpty();
		if (mayGoOn && isAloneAndCut(event.gc, painted, event.index)) {
			draw(event, 0, cut(event.gc, painted.getText(), row(painted)));
		} else if (cut) {
			draw(event, event.index, cut(event.gc, painted.getText(event.index), room(painted, event.index)));
		}
	}

	/** Looked at once for each row: an empty cell asks for it, too. */
	private boolean isAloneAndCut(GC gc, TreeItem painted, int index) {
		if (row != painted || index == 0) {
			row = painted;
			isRowCut = isAlone(painted) && !fits(gc, painted, 0);
		}
		return isRowCut;
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

	private boolean fits(GC gc, TreeItem item, int column) {
		String words = item.getText(column);
		return words.isEmpty() || isFarFromTheEnd(gc, words, column)
				|| width(gc, words) <= room(item, column) + MARGIN;
	}

	/** Told from the width of the column alone, for asking where the text of a cell stands takes long. */
	private boolean isFarFromTheEnd(GC gc, String words, int column) {
		return column > 0 && width(gc, words) + IMAGE <= tree.getColumn(column).getWidth();
	}

	private int width(GC gc, String words) {
		return widths.computeIfAbsent(new Words(gc.getFont(), words), w -> gc.textExtent(words).x);
	}

	private String cut(GC gc, String words, int width) {
		return shortened.computeIfAbsent(new Room(new Words(gc.getFont(), words), width),
				room -> shorten(gc, words, width));
	}

	private boolean isAlone(TreeItem item) {
		return tree.getColumnCount() > 1
				&& IntStream.range(1, tree.getColumnCount()).allMatch(c -> item.getText(c).isEmpty());
	}

	private int row(TreeItem item) {
		if (treeWidth < 0) {
			treeWidth = tree.getClientArea().width;
			tree.getDisplay().asyncExec(() -> treeWidth = -1);
		}
		OptionalInt at = depth.apply(item);
		if (at.isEmpty()) {
			return treeWidth - item.getTextBounds(0).x - MARGIN;
		}
		Cells alike = new Cells(ROW, at.getAsInt(), treeWidth + tree.getHorizontalBar().getSelection(),
				item.getImage() != null, 0);
		return rooms.computeIfAbsent(alike, a -> treeWidth - item.getTextBounds(0).x - MARGIN);
	}

	private int room(TreeItem item, int column) {
		OptionalInt at = depth.apply(item);
		if (at.isEmpty() || tree.getColumnCount() == 0) {
			return measuredRoom(item, column);
		}
		Cells alike = new Cells(column, at.getAsInt(), tree.getColumn(column).getWidth(),
				item.getImage(column) != null, 0);
		return rooms.computeIfAbsent(alike, a -> measuredRoom(item, column));
	}

	private static int measuredRoom(TreeItem item, int column) {
		Rectangle cell = item.getBounds(column);
		Rectangle text = item.getTextBounds(column);
		return cell.x + cell.width - text.x - MARGIN;
	}

	/** What is painted is clipped to the cell that the event tells of. */
	private void draw(Event event, int drawn, String words) {
		TreeItem painted = (TreeItem) event.item;
		Placed placed = placed(event, painted, drawn);
		Image image = painted.getImage(drawn);
		if (image != null) {
			Rectangle at = placed.image();
			event.gc.drawImage(image, event.x + at.x,
					event.y + at.y + (at.height - image.getBounds().height) / 2);
		}
		Rectangle text = placed.words();
		event.gc.drawText(words, event.x + text.x - PADDING,
				event.y + text.y + (text.height - event.gc.textExtent(words).y) / 2, true);
	}

	/** Asking the platform takes long; cells of other columns than the one drawn move against it and are asked for each time. */
	private Placed placed(Event event, TreeItem painted, int drawn) {
		OptionalInt at = depth.apply(painted);
		if (at.isEmpty() || drawn != event.index || tree.getColumnCount() == 0) {
			return measuredPlace(event, painted, drawn);
		}
		Cells alike = new Cells(drawn, at.getAsInt(), tree.getColumn(drawn).getWidth(), painted.getImage(drawn) != null,
				event.height);
		return places.computeIfAbsent(alike, a -> measuredPlace(event, painted, drawn));
	}

	private static Placed measuredPlace(Event event, TreeItem painted, int drawn) {
		return new Placed(from(event, painted.getTextBounds(drawn)), from(event, painted.getImageBounds(drawn)));
	}

	private static Rectangle from(Event event, Rectangle bounds) {
		return new Rectangle(bounds.x - event.x, bounds.y - event.y, bounds.width, bounds.height);
	}
}

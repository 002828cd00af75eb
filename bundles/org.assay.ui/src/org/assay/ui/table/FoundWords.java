package org.assay.ui.table;

import java.util.List;
import java.util.function.BiConsumer;
import org.assay.text.Span;
import org.assay.ui.Palette;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;

/** Brings out stretches of a cell's text: a tint behind them and a line below, so that it does not hang on colour. */
final class FoundWords {
	private static final double TINT = 0.22;
	/** The platform draws that much before what it says are the bounds of the text. */
	private static final int PADDING = 2;

	private FoundWords() {
	}

	static <N> void on(LazyTree<N> nodes) {
		nodes.tree().addListener(SWT.EraseItem, e -> each(nodes, e, (gc, box) -> {
			if (isSelected(e)) {
				return;
			}
			gc.setBackground(
					Palette.mix(Palette.color(Palette.Role.background), Palette.color(Palette.Role.claim), TINT));
			gc.fillRectangle(box);
		}));
		nodes.tree().addListener(SWT.PaintItem, e -> each(nodes, e, (gc, box) -> {
			int bottom = box.y + box.height - 1;
			gc.setForeground(isSelected(e) ? e.display.getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT)
					: Palette.color(Palette.Role.claim));
			gc.drawLine(box.x, bottom, box.x + box.width, bottom);
		}));
	}

	/** Words on the colour of the selection have a colour of their own, which no tint may spoil. */
	private static boolean isSelected(Event event) {
		return (event.detail & SWT.SELECTED) != 0;
	}

	private static <N> void each(LazyTree<N> nodes, Event event, BiConsumer<GC, Rectangle> paint) {
		TreeItem item = (TreeItem) event.item;
		List<Span> spans = nodes.node(item).map(n -> nodes.shape().broughtOut(n, event.index)).orElse(List.of());
		if (spans.isEmpty()) {
			return;
		}
		GC gc = event.gc;
		var background = gc.getBackground();
		var foreground = gc.getForeground();
		String words = item.getText(event.index);
		Rectangle cell = item.getBounds(event.index);
		Rectangle text = item.getTextBounds(event.index);
		int height = gc.textExtent(words).y;
		for (Span span : spans) {
			if (span.end() > words.length()) {
				continue;
			}
			int begin = text.x - PADDING + gc.textExtent(words.substring(0, span.begin())).x;
			int end = Math.min(text.x - PADDING + gc.textExtent(words.substring(0, span.end())).x,
					cell.x + cell.width);
			if (begin < end) {
				paint.accept(gc, new Rectangle(begin, text.y + (text.height - height) / 2, end - begin, height));
			}
		}
		gc.setBackground(background);
		gc.setForeground(foreground);
	}
}

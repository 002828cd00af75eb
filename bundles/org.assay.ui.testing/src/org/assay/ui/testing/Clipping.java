package org.assay.ui.testing;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;

/** Words that do not fit into the room they have; UI thread only. */
final class Clipping {
	/** Measuring and laying out round differently. */
	private static final int ROUNDING = 2;

	private Clipping() {
	}

	static Optional<String> of(Control control) {
		return switch (control) {
		case Label label -> text(control);
		case CLabel label -> text(control);
		case Link link -> text(control);
		case Button button -> text(control);
		case Text text -> message(text);
		case Tree tree -> columns(tree);
		default -> Optional.empty();
		};
	}

	private static Optional<String> text(Control control) {
		if (Finder.textOf(control).isBlank()) {
			return Optional.empty();
		}
		Point size = control.getSize();
		boolean wraps = (control.getStyle() & SWT.WRAP) != 0;
		Point wanted = control.computeSize(wraps ? size.x : SWT.DEFAULT, SWT.DEFAULT);
		if (wanted.y > size.y + ROUNDING || !wraps && wanted.x > size.x + ROUNDING) {
			return Optional.of("Cut off, " + size + " instead of " + wanted + ": " + Words.name(control));
		}
		return hidden(control);
	}

	/** What reaches out of the area around it, unless that can be scrolled. The parent of a shell is not around it. */
	private static Optional<String> hidden(Control control) {
		Composite shell = control.getShell().getParent();
		for (Composite around = control.getParent(); around != shell
				&& !(around instanceof ScrolledComposite); around = around.getParent()) {
			Rectangle area = control.getDisplay().map(control.getParent(), around, control.getBounds());
			Rectangle room = around.getClientArea();
			Rectangle seen = area.intersection(room);
			if (seen.width < area.width - ROUNDING || seen.height < area.height - ROUNDING) {
				return Optional.of("Only " + seen.width + " x " + seen.height + " of " + area.width + " x "
						+ area.height + " can be seen: " + Words.name(control));
			}
		}
		return Optional.empty();
	}

	private static Optional<String> message(Text text) {
		GC gc = new GC(text);
		try {
			int wanted = gc.textExtent(text.getMessage()).x;
			return wanted > text.getClientArea().width
					? Optional.of("The hint of an empty field is cut off: " + text.getMessage())
					: Optional.empty();
		} finally {
			gc.dispose();
		}
	}

	private static Optional<String> columns(Tree tree) {
		GC gc = new GC(tree);
		try {
			Optional<String> narrow = Arrays.stream(tree.getColumns()).filter(c -> tree.getHeaderVisible())
					.filter(c -> c.getWidth() < gc.textExtent(c.getText()).x).map(TreeColumn::getText).findFirst();
			int all = Arrays.stream(tree.getColumns()).mapToInt(TreeColumn::getWidth).sum();
			return narrow.map(title -> "The title of a column is cut off: " + title)
					.or(() -> all > tree.getClientArea().width + ROUNDING
							? Optional.of("Columns need " + all + " and have " + tree.getClientArea().width + ": "
									+ Words.name(tree))
							: Optional.empty());
		} finally {
			gc.dispose();
		}
	}
}

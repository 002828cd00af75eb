package org.assay.ui.table;

import java.util.Optional;
import org.assay.ui.parts.PassingTip;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Tells more about the cell under the mouse. Goes when rows are scrolled, too. */
final class CellTip<N> extends PassingTip {
	private static final int WIDTH = 420;
	private static final int DELAY = 400;
	private final LazyTree<N> nodes;
	private final Tree tree;
	private String found = "";

	private CellTip(LazyTree<N> nodes) {
		super(nodes.tree(), NO_RECREATE);
		this.nodes = nodes;
		this.tree = nodes.tree();
		setPopupDelay(DELAY);
		setShift(new Point(12, 16));
	}

	static <N> CellTip<N> on(LazyTree<N> nodes) {
		CellTip<N> tip = new CellTip<>(nodes);
		tip.activate();
		nodes.tree().getVerticalBar().addListener(SWT.Selection, e -> tip.close());
		return tip;
	}

	@Override
	protected Object getToolTipArea(Event event) {
		TreeItem item = tree.getItem(new Point(event.x, event.y));
		return item == null ? null : item.hashCode() + ":" + columnAt(item, event);
	}

	@Override
	protected boolean find(Event event) {
		found = textAt(event).orElse("");
		return !found.isEmpty();
	}

	@Override
	protected Composite createToolTipContentArea(Event event, Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(8, 6).applyTo(area);
		Label label = new Label(area, SWT.WRAP);
		label.setText(found.replace("&", "&&"));
		int width = Math.min(WIDTH, label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
		GridDataFactory.fillDefaults().hint(width, SWT.DEFAULT).applyTo(label);
		return area;
	}

	private Optional<String> textAt(Event event) {
		TreeItem item = tree.getItem(new Point(event.x, event.y));
		return item == null ? Optional.empty()
				: nodes.node(item).map(n -> nodes.shape().tooltip(n, columnAt(item, event))).filter(t -> !t.isBlank());
	}

	private int columnAt(TreeItem item, Event event) {
		for (int c = 0; c < tree.getColumnCount(); c++) {
			if (item.getBounds(c).contains(event.x, event.y)) {
				return c;
			}
		}
		return 0;
	}
}

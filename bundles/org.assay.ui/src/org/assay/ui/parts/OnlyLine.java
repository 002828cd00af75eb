package org.assay.ui.parts;

import org.assay.ui.Ground;
import org.assay.ui.internal.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.swt.widgets.Link;

/** A line that says that only some of what there is is shown, and leads back to all. Lies in a grid; takes no room while all is shown. */
public final class OnlyLine extends Composite {
	private static final int MARGIN = 4;
	private static final int GAP = 8;
	/** Fewer pixels than that hold no word. */
	private static final int LEAST = 40;
	private final Label what;
	private final Runnable onAll;
	private String said = "";
	/** Is there only while it is offered: a link that is hidden would be heard all the same. */
	private Link all;

	/** @param onAll shows all again, and takes the focus that the link had */
	public OnlyLine(Composite parent, Runnable onAll) {
		super(parent, SWT.NONE);
		this.onAll = onAll;
		setLayout(new BesideWords());
		what = new Label(this, SWT.WRAP);
		Ground.muted(what);
		GridDataFactory.fillDefaults().exclude(true).applyTo(this);
		setVisible(false);
		Ground.on(this);
	}

	/** The words as wide as there is room for, in as many lines as they take, and the link right after them. */
	private final class BesideWords extends Layout {

		@Override
		protected Point computeSize(Composite of, int width, int height, boolean isChanged) {
			Point link = link();
			Point words = what.computeSize(SWT.DEFAULT, SWT.DEFAULT);
			int wanted = words.x + link.x + GAP + 2 * MARGIN;
			int given = width == SWT.DEFAULT ? wanted : width;
			int room = Math.max(LEAST, given - link.x - GAP - 2 * MARGIN);
			int lines = words.x <= room ? words.y : what.computeSize(room, SWT.DEFAULT).y;
			return new Point(given, Math.max(lines, link.y) + 2 * MARGIN);
		}

		@Override
		protected void layout(Composite of, boolean isChanged) {
			Rectangle area = getClientArea();
			Point link = link();
			int room = Math.max(LEAST, area.width - link.x - GAP - 2 * MARGIN);
			int width = Math.min(room, what.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
			what.setBounds(MARGIN, MARGIN, width, area.height - 2 * MARGIN);
			if (all != null) {
				all.setBounds(MARGIN + width + GAP, MARGIN, link.x, link.y);
			}
		}

		private Point link() {
			return all == null ? new Point(0, 0) : all.computeSize(SWT.DEFAULT, SWT.DEFAULT);
		}
	}

	/** Says it, or goes for empty words. */
	public void say(String words) {
		if (words.equals(said)) {
			return;
		}
		said = words;
		boolean isShown = !words.isEmpty();
		what.setText(words.replace("&", "&&"));
		if (isShown && all == null) {
			all = new Link(this, SWT.NONE);
			all.setText("<a>" + Messages.Narrowed_all + "</a>");
			all.addListener(SWT.Selection, e -> getDisplay().asyncExec(this::showAll));
		} else if (!isShown && all != null) {
			all.dispose();
			all = null;
		}
		setVisible(isShown);
		GridDataFactory.fillDefaults().grab(true, false).exclude(!isShown).applyTo(this);
		getParent().layout(new Control[] { what });
	}

	private void showAll() {
		if (!isDisposed()) {
			onAll.run();
		}
	}
}

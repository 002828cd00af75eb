package org.assay.ui.annotate.internal.filter;

import org.assay.ui.Ground;
import org.assay.ui.annotate.internal.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** A line that says what is shown of all there is, and leads back to all. Lies in a grid; takes no room while all is shown. */
public final class FilterNotice extends Composite {
	private final Label what;
	private final Runnable onAll;
	/** Is there only while it is offered: a screen reader would hear of a hidden one too. */
	private Link all;

	/** @param onAll shows all again, and takes the focus that the link had */
	public FilterNotice(Composite parent, int margin, Runnable onAll) {
		super(parent, SWT.NONE);
		this.onAll = onAll;
		GridLayoutFactory.fillDefaults().numColumns(2).margins(margin, 3).spacing(8, 0).applyTo(this);
		what = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER)
				.applyTo(what);
		GridDataFactory.fillDefaults().exclude(true).applyTo(this);
		setVisible(false);
		Ground.on(this);
	}

	/** Says it, or nothing and goes for empty words. */
	public void say(String words) {
		String said = words.replace("&", "&&");
		if (said.equals(what.getText())) {
			return;
		}
		what.setText(said);
		boolean isShown = !words.isEmpty();
		if (isShown && all == null) {
			all = new Link(this, SWT.NONE);
			all.setText("<a>" + Messages.Filter_all + "</a>");
			all.addListener(SWT.Selection, e -> getDisplay().asyncExec(onAll));
			GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(all);
		} else if (!isShown && all != null) {
			all.dispose();
			all = null;
		}
		if (isShown == getVisible()) {
			if (what.computeSize(what.getSize().x, SWT.DEFAULT).y != what.getSize().y) {
				getParent().layout(true, true); // else not: it takes longer than all else that a decision does
			}
			return;
		}
		setVisible(isShown);
		GridDataFactory.fillDefaults().grab(true, false).exclude(!isShown).applyTo(this);
		getParent().layout(true, true);
	}
}

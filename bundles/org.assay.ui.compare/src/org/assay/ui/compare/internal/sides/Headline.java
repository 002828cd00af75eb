package org.assay.ui.compare.internal.sides;

import org.assay.ui.Ground;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** One line of words that ends in an ellipsis where there is no room for all; the tool tip holds them all. */
final class Headline extends Composite {
	private static final String ELLIPSIS = "\u2026";
	private final Label label;
	private String words = "";

	/** @param margin left of the words, in pixels */
	Headline(Composite parent, int margin) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().extendedMargins(margin, margin, 0, 2).applyTo(this);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(this);
		label = new Label(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(label);
		Ground.muted(label);
		label.addListener(SWT.Resize, e -> fit());
	}

	void say(String all) {
		words = all;
		label.setToolTipText(all.replace("&", "&&"));
		fit();
	}

	/** All of them, cut or not. */
	String words() {
		return words;
	}

	private void fit() {
		int room = label.getSize().x;
		GC gc = new GC(label);
		int end = words.length();
		while (end > 0 && gc.textExtent(cut(end)).x > room) {
			end--;
		}
		gc.dispose();
		label.setText(cut(end).replace("&", "&&"));
	}

	private String cut(int end) {
		return end == words.length() ? words : words.substring(0, end).stripTrailing() + ELLIPSIS;
	}
}

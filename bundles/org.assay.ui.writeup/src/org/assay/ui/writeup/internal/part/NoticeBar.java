package org.assay.ui.writeup.internal.part;

import org.assay.ui.Ground;
import org.assay.ui.Images;
import org.assay.ui.writeup.WriteUpIds;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** A line above the text that says what happened to its file and offers what can be done; hidden mostly. */
final class NoticeBar extends Composite {
	private final Label sentence;
	private final Link first;
	private final Link second;

	/** Something to do about it. */
	record Offer(String text, Runnable run) {
		static final Offer NONE = new Offer("", () -> {
			// there is nothing to do
		});
	}

	NoticeBar(Composite parent) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(12, 5).spacing(10, 0).applyTo(this);
		Label icon = new Label(this, SWT.NONE);
		icon.setImage(Images.get(WriteUpIds.class, "problem"));
		sentence = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(sentence);
		first = new Link(this, SWT.NONE);
		second = new Link(this, SWT.NONE);
		Ground.on(this);
		setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		hide();
	}

	/** Says something, with up to two things to do. */
	void say(String words, Offer one, Offer other) {
		sentence.setText(words);
		offer(first, one);
		offer(second, other);
		exclude(false);
	}

	void hide() {
		exclude(true);
	}

	boolean isShown() {
		return !((GridData) getLayoutData()).exclude;
	}

	private static void offer(Link link, Offer offer) {
		link.setText(offer.text().isEmpty() ? "" : "<a>" + offer.text() + "</a>");
		link.setVisible(!offer.text().isEmpty());
		for (var listener : link.getListeners(SWT.Selection)) {
			link.removeListener(SWT.Selection, listener);
		}
		link.addListener(SWT.Selection, e -> offer.run().run());
	}

	private void exclude(boolean exclude) {
		((GridData) getLayoutData()).exclude = exclude;
		setVisible(!exclude);
		layout();
		getParent().layout();
	}
}

package org.assay.ui.table;

import org.assay.ui.internal.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/**
 * The field above a list in which one types what is to be left of it. {@code Down} and {@code Enter} lead from it to the list,
 * {@code Escape} shows all again, and from an empty field leads to the list. Lies in a grid. UI thread only.
 */
public final class FilterBox {
	/** What is typed quickly is taken up at once. */
	private static final int TYPING = 150;
	private final Text text;
	private final Runnable leave;

	/**
	 * @param changed the words are others
	 * @param leave   gives the focus to the list
	 */
	public FilterBox(Composite parent, Runnable changed, Runnable leave) {
		this.leave = leave;
		text = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		text.setMessage(Messages.Table_filter);
		Runnable tell = () -> {
			if (!text.isDisposed()) {
				changed.run();
			}
		};
		text.addListener(SWT.Modify, e -> text.getDisplay().timerExec(TYPING, tell));
		text.addListener(SWT.KeyDown, this::key);
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 3).applyTo(text);
	}

	private void key(Event event) {
		if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR) {
			leave.run();
		} else if (event.keyCode == SWT.ESC) {
			if (text.getText().isEmpty()) {
				leave.run();
			} else {
				text.setText("");
			}
		}
	}

	/** What was typed. */
	public String typed() {
		return text.getText();
	}

	/** The words that were typed. */
	public FilterWords words() {
		return FilterWords.of(text.getText());
	}

	/** Puts the cursor into the field. */
	public void focus() {
		text.setFocus();
		text.selectAll();
	}
}

package org.assay.ui.find;

import java.util.Optional;
import org.assay.text.Span;
import org.assay.ui.Ground;
import org.assay.ui.Palette;
import org.assay.ui.Palette.Role;
import org.assay.ui.internal.Messages;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/**
 * Finds words while they are typed. It never starts again at the other end by surprise: at the last place it says so,
 * and goes on only when it is asked once more.
 */
public final class FindBar extends Composite {
	private static final int FIELD = 200;
	private final Findable text;
	private final Text field;
	private final Button matchCase;
	private final Label count;
	private TextSearch found = TextSearch.of("", "", false);
	private int from;
	private boolean atEnd;

	/** Makes a bar that is hidden until it is {@link #open opened}; the parent has a {@code GridLayout}. */
	public FindBar(Composite parent, Findable text) {
		super(parent, SWT.NONE);
		this.text = text;
		Ground.on(this);
		setLayout(rows());
		Label label = new Label(this, SWT.NONE);
		label.setText(Messages.Find_label);
		field = new Text(this, SWT.SEARCH | SWT.BORDER);
		field.setLayoutData(new RowData(FIELD, SWT.DEFAULT));
		button(Messages.Find_previous, () -> go(false));
		button(Messages.Find_next, () -> go(true));
		matchCase = new Button(this, SWT.CHECK);
		matchCase.setText(Messages.Find_case);
		count = new Label(this, SWT.NONE);
		Ground.muted(count);
		button(Messages.Find_close, this::close);
		field.addListener(SWT.Modify, e -> search());
		matchCase.addListener(SWT.Selection, e -> search());
		field.addListener(SWT.KeyDown, e -> {
			if (e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR) {
				go((e.stateMask & SWT.SHIFT) == 0);
				e.doit = false;
			} else if (e.keyCode == SWT.ARROW_DOWN || e.keyCode == SWT.ARROW_UP) {
				go(e.keyCode == SWT.ARROW_DOWN);
				e.doit = false;
			}
		});
		addListener(SWT.Traverse, e -> e.doit = true);
		for (var control : getChildren()) {
			control.addListener(SWT.Traverse, e -> {
				if (e.detail == SWT.TRAVERSE_ESCAPE) {
					e.doit = false;
					close();
				}
			});
		}
		setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		setVisible(false);
		((GridData) getLayoutData()).exclude = true;
		colours();
	}

	/** One row, or more where there is little room. */
	private static RowLayout rows() {
		RowLayout rows = new RowLayout(SWT.HORIZONTAL);
		rows.center = true;
		rows.marginLeft = 12;
		rows.marginRight = 12;
		rows.spacing = 6;
		return rows;
	}

	private void button(String label, Runnable action) {
		Button button = new Button(this, SWT.PUSH);
		button.setText(label);
		button.addListener(SWT.Selection, e -> action.run());
	}

	/** Takes the colours of the theme that is on now. */
	public void colours() {
		setBackgroundMode(SWT.INHERIT_DEFAULT);
		setBackground(Palette.color(Role.background));
		count.setForeground(Palette.color(Role.muted));
	}

	/** The text has other words now: finds them there, without going to any. */
	public void textChanged() {
		if (isShown()) {
			found = TextSearch.of(text.words(), field.getText(), matchCase.getSelection());
			text.mark(found);
			atEnd = false;
			say(found.count() > 0 ? NLS.bind(Messages.Find_total, total())
					: field.getText().isEmpty() ? "" : Messages.Find_nothing);
		}
	}

	/** Whether it can be seen. */
	public boolean isShown() {
		return !((GridData) getLayoutData()).exclude;
	}

	/** Opens the bar with the selected words, if they are few. */
	public void open() {
		Span selected = text.selected();
		from = selected.begin();
		exclude(false);
		if (!selected.isEmpty() && selected.length() < 80) {
			field.setText(selected.of(text.words()).replaceAll("\\s+", " "));
		} else {
			search();
		}
		field.selectAll();
		field.setFocus();
	}

	/** Hides the bar and what was found, and goes back to the text. */
	public void close() {
		exclude(true);
		found = TextSearch.of("", "", false);
		text.mark(found);
		text.setFocus();
	}

	private void exclude(boolean exclude) {
		((GridData) getLayoutData()).exclude = exclude;
		setVisible(!exclude);
		getParent().layout();
	}

	private void search() {
		found = TextSearch.of(text.words(), field.getText(), matchCase.getSelection());
		text.mark(found);
		atEnd = false;
		if (found.count() == 0) {
			say(field.getText().isEmpty() ? "" : Messages.Find_nothing);
			return;
		}
		Optional<Span> first = found.from(from);
		show(first.orElse(found.found().getFirst()));
		if (first.isEmpty()) {
			say(NLS.bind(Messages.Find_above, found.count()));
		}
	}

	/** Goes to the next or previous place; opens the bar when it is hidden. */
	public void go(boolean forward) {
		if (!isShown()) {
			open();
			return;
		}
		if (found.count() == 0) {
			search();
			return;
		}
		Span selected = text.selected();
		Optional<Span> next = forward ? found.from(selected.isEmpty() ? selected.begin() : selected.end())
				: found.before(selected.begin());
		if (next.isPresent()) {
			show(next.get());
		} else if (atEnd) {
			show(forward ? found.found().getFirst() : found.found().getLast());
		} else {
			atEnd = true;
			say(NLS.bind(forward ? Messages.Find_last : Messages.Find_first, found.count()));
		}
	}

	private void show(Span place) {
		atEnd = false;
		from = place.begin();
		text.select(place);
		say(NLS.bind(Messages.Find_count, found.number(place), total()));
	}

	private String total() {
		return found.count() >= TextSearch.MOST ? Messages.Find_many : String.valueOf(found.count());
	}

	private void say(String words) {
		count.setText(words);
		getParent().layout(new Control[] { count });
	}
}

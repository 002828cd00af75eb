package org.assay.ui.annotate.internal.article;

import java.util.Optional;
import org.assay.text.Span;
import org.assay.ui.Ground;
import org.assay.ui.Palette;
import org.assay.ui.Palette.Role;
import org.assay.ui.annotate.internal.Messages;
import org.assay.ui.annotate.internal.words.TextSearch;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/**
 * Finds words while they are typed. It never starts again at the other end by surprise: at the last place it says so,
 * and goes on only when it is asked once more.
 */
final class FindBar extends Composite {
	private final ArticleText text;
	private final Text field;
	private final Button matchCase;
	private final Label count;
	private ArticleState state;
	private int from;
	private boolean atEnd;

	FindBar(Composite parent, ArticleText text) {
		super(parent, SWT.NONE);
		this.text = text;
		GridLayoutFactory.fillDefaults().numColumns(7).margins(12, 4).applyTo(this);
		Label label = new Label(this, SWT.NONE);
		label.setText(Messages.Find_label);
		field = new Text(this, SWT.SEARCH | SWT.BORDER);
		GridDataFactory.fillDefaults().hint(220, SWT.DEFAULT).applyTo(field);
		button(Messages.Find_previous, () -> go(false));
		button(Messages.Find_next, () -> go(true));
		matchCase = new Button(this, SWT.CHECK);
		matchCase.setText(Messages.Find_case);
		count = new Label(this, SWT.NONE);
		Ground.muted(count);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(count);
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

	private void button(String label, Runnable action) {
		Button button = new Button(this, SWT.PUSH);
		button.setText(label);
		button.addListener(SWT.Selection, e -> action.run());
	}

	void colours() {
		setBackgroundMode(SWT.INHERIT_DEFAULT);
		setBackground(Palette.color(Role.background));
		count.setForeground(Palette.color(Role.muted));
	}

	void show(ArticleState shown) {
		state = shown;
		if (isShown()) {
			search();
		}
	}

	boolean isShown() {
		return !((GridData) getLayoutData()).exclude;
	}

	/** Opens the bar with the selected words, if they are few. */
	void open() {
		Span selected = text.selected();
		from = selected.begin();
		exclude(false);
		if (!selected.isEmpty() && selected.length() < 80) {
			field.setText(state.article().text().at(selected).replaceAll("\\s+", " "));
		} else {
			search();
		}
		field.selectAll();
		field.setFocus();
	}

	void close() {
		exclude(true);
		state.setSearch(TextSearch.of("", "", false));
		text.setFocus();
	}

	private void exclude(boolean exclude) {
		((GridData) getLayoutData()).exclude = exclude;
		setVisible(!exclude);
		getParent().layout();
	}

	private void search() {
		TextSearch found = TextSearch.of(state.article().text(), field.getText(), matchCase.getSelection());
		state.setSearch(found);
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

	/** Goes to the next or previous place. */
	void go(boolean forward) {
		if (!isShown()) {
			open();
			return;
		}
		TextSearch found = state.search();
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
		text.setSelection(place.begin(), place.end());
		text.scrollTo(place);
		String total = state.search().count() >= TextSearch.MOST ? Messages.Find_many
				: String.valueOf(state.search().count());
		say(NLS.bind(Messages.Find_count, state.search().number(place), total));
	}

	private void say(String words) {
		count.setText(words);
		layout();
	}
}

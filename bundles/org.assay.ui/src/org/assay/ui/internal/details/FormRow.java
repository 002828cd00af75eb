package org.assay.ui.internal.details;

import org.assay.ui.AccessibleName;
import org.assay.ui.Focus;
import org.assay.ui.Ground;
import org.assay.ui.Images;
import org.assay.ui.fields.FormField;
import org.assay.ui.fields.FormField.Shape;
import org.assay.ui.internal.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;

/** One field of a form: its name, what is entered, the button that takes it from the selected words, and what it means. */
final class FormRow {
	private static final int NAME = 96;
	/** So many letters of the words are shown; fewer where they only prove a value. */
	private static final int QUOTED = 160;
	private static final int PROVING = 26;
	private final FormField field;
	private final FormPane pane;
	private final Control value;
	/** Null where nothing is taken from words. */
	private final Button take;
	/** The words it rests on; they lead to their place. Null where it rests on none of its own. */
	private Link words;
	private Button release;
	private final Label problem;
	private final Label meaning;
	private boolean isRefreshing;

	FormRow(Composite body, FormField field, FormPane pane) {
		this.field = field;
		this.pane = pane;
		name(body);
		Composite cell = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(cell);
		GridDataFactory.fillDefaults().grab(true, false).span(field.takesWords() ? 1 : 2, 1).applyTo(cell);
		boolean isPlace = field.shape() == Shape.place;
		Control entered = isPlace ? null : value(cell);
		if (field.takesWords()) {
			words(cell);
		}
		value = isPlace ? words : entered;
		problem = hint(cell);
		Ground.problem(problem);
		meaning = hint(cell);
		Ground.muted(meaning);
		take = field.takesWords() ? take(body) : null;
	}

	private static Label hint(Composite cell) {
		Label hint = new Label(cell, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(hint);
		return hint;
	}

	private void name(Composite body) {
		Label name = new Label(body, SWT.WRAP);
		name.setText(field.label().replace("&", "&&"));
		Ground.muted(name);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 5).hint(NAME, SWT.DEFAULT)
				.applyTo(name);
	}

	private Control value(Composite cell) {
		Control made = entry(cell);
		AccessibleName.give(made, field.label());
		int height = field.shape() == Shape.longWords ? 46 : SWT.DEFAULT;
		GridDataFactory.fillDefaults().grab(true, false).hint(60, height).applyTo(made);
		listen(made);
		return made;
	}

	private Control entry(Composite body) {
		switch (field.shape()) {
		case flag -> {
			Button box = new Button(body, SWT.CHECK);
			box.setText(Messages.Details_yes);
			box.addListener(SWT.Selection, e -> set(String.valueOf(box.getSelection())));
			return box;
		}
		case choice -> {
			Combo combo = new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN);
			combo.setItems(field.choices().toArray(String[]::new));
			combo.addListener(SWT.Selection, e -> set(combo.getText()));
			return combo;
		}
		default -> {
			boolean isLong = field.shape() == Shape.longWords;
			Text text = new Text(body, SWT.BORDER | (isLong ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
			text.addListener(SWT.Modify, e -> set(text.getText()));
			text.addListener(SWT.DefaultSelection, e -> text.getDisplay().asyncExec(pane::keep));
			if (isLong) {
				text.addListener(SWT.Traverse, e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT
						|| e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
			} else if (field.isName()) {
				NameEntry.on(text, field, pane::keep);
			}
			return text;
		}
		}
	}

	private void words(Composite cell) {
		Composite line = new Composite(cell, SWT.NONE);
		int above = field.shape() == Shape.place ? 5 : 0; // level with its name
		GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(0, 0, above, 0).spacing(4, 0).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		words = new Link(line, SWT.WRAP);
		words.addListener(SWT.Selection, e -> field.spans().stream().findFirst().ifPresent(pane::show));
		listen(words);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(60, SWT.DEFAULT)
				.applyTo(words);
		release = button(line, "release", Messages.Form_release, Messages.Form_releaseName);
		release.addListener(SWT.Selection, e -> {
			field.release();
			pane.refresh();
			focus();
		});
	}

	private Button take(Composite body) {
		Button made = button(body, "take", Messages.Form_take, Messages.Form_takeName);
		made.addListener(SWT.Selection, e -> pane.take(this));
		return made;
	}

	private Button button(Composite parent, String image, String tip, String name) {
		Button made = new Button(parent, SWT.PUSH | SWT.FLAT);
		made.setImage(Images.get(FormRow.class, image));
		made.setToolTipText(tip);
		AccessibleName.give(made, NLS.bind(name, field.label()));
		listen(made);
		GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).applyTo(made);
		return made;
	}

	private void listen(Control control) {
		control.addListener(SWT.Traverse, pane::endKeys);
		control.addListener(SWT.FocusIn, e -> pane.focused(this));
	}

	private void set(String entered) {
		if (!isRefreshing) {
			field.set(entered);
			pane.refresh();
		}
	}

	FormField field() {
		return field;
	}

	boolean isDisposed() {
		return value.isDisposed();
	}

	/** Shows what the field holds. What is there already is left alone, so that the cursor stays where it is. */
	void refresh() {
		isRefreshing = true;
		switch (value) {
		case Text text when !text.getText().equals(field.value()) -> text.setText(field.value());
		case Combo combo when !combo.getText().equals(field.value()) -> combo.setText(field.value());
		case Button box -> box.setSelection(Boolean.parseBoolean(field.value()));
		default -> {
			// nothing is entered
		}
		}
		isRefreshing = false;
		if (words != null) {
			showWords();
		}
		say(field.problem().orElse(""));
	}

	private void showWords() {
		String quoted = field.quoted();
		boolean isPlace = field.shape() == Shape.place;
		int room = isPlace ? QUOTED : PROVING;
		String line = quoted.length() > room ? quoted.substring(0, room - 1) + "\u2026" : quoted;
		words.setText(quoted.isEmpty() ? Messages.Form_noWordsYet
				: "<a>\u201c" + line.replace("&", "&&").replace("<", "\u2039").replace(">", "\u203a") + "\u201d</a>");
		words.setToolTipText(quoted.isEmpty() ? null : quoted.replace("&", "&&"));
		AccessibleName.give(words, field.label() + ": " + (quoted.isEmpty() ? Messages.Form_noWordsYet : quoted));
		show(words.getParent(), isPlace || !quoted.isEmpty());
		show(release, !quoted.isEmpty() && field.canRelease());
	}

	/** Says what is wrong, or what the value means where nothing is. */
	void say(String wrong) {
		String means = wrong.isEmpty() ? field.meaning() : "";
		problem.setText(wrong.replace("&", "&&"));
		meaning.setText(means.replace("&", "&&"));
		show(problem, !wrong.isEmpty());
		show(meaning, !means.isEmpty());
	}

	private static void show(Control control, boolean isShown) {
		((GridData) control.getLayoutData()).exclude = !isShown;
		control.setVisible(isShown);
	}

	void focus() {
		if (value instanceof Text text && !text.isDisposed()) {
			text.setSelection(text.getCharCount(), 0); // its begin is seen
		}
		Focus.pass(value == words && take != null ? take : value);
	}

	/** The cursor goes to the button that takes the selected words. */
	void offer() {
		Focus.pass(take);
	}
}

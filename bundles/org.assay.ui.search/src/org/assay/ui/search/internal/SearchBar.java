package org.assay.ui.search.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.assay.search.Kind;
import org.assay.search.query.QueryText;
import org.assay.ui.AccessibleName;
import org.assay.ui.Ground;
import org.assay.ui.Palette;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;

/**
 * The row above the results. The box holds the whole search; kind and verdict only write into it, so that what is chosen
 * is also learnt.
 */
final class SearchBar extends Composite {
	private static final int TYPING_PAUSE = 150;
	private static final List<String> VERDICTS = List.of("proposed", "accepted", "rejected", "unsure");
	private final Text box;
	private final Combo kinds;
	private final Combo verdicts;
	private final Button saved;
	private final Label status;
	private final Consumer<String> searched;
	private final Runnable typed = this::tell;
	private Optional<SavedSearches> kept = Optional.empty();

	/**
	 * @param searched told what is searched for, when the analyst has stopped typing for a moment
	 * @param left     runs when the analyst wants to go down to the results
	 */
	SearchBar(Composite parent, Consumer<String> searched, Runnable left) {
		super(parent, SWT.NONE);
		Ground.panel(this);
		this.searched = searched;
		GridLayoutFactory.fillDefaults().numColumns(5).margins(8, 4).spacing(8, 0).applyTo(this);
		box = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		box.setMessage(Messages.Box_message);
		AccessibleName.give(box, Messages.Box_name);
		box.setToolTipText(Messages.Box_tip);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(260, SWT.DEFAULT)
				.applyTo(box);
		box.addListener(SWT.Modify, e -> modified());
		box.addListener(SWT.KeyDown, e -> leave(e, left));
		List<String> names = new ArrayList<>(List.of(Messages.Kinds_all));
		for (Kind kind : Kind.values()) {
			names.add(Row.kinds(kind));
		}
		kinds = combo(Messages.Kinds_name, names, this::chooseKind);
		verdicts = combo(Messages.Verdicts_name, List.of(Messages.Verdicts_all, Messages.Verdict_proposed,
				Messages.Verdict_accepted, Messages.Verdict_rejected, Messages.Verdict_unsure), this::chooseVerdict);
		saved = new Button(this, SWT.PUSH);
		saved.setText(Messages.Saved);
		saved.setToolTipText(Messages.Saved_tip);
		saved.addListener(SWT.Selection, e -> showSaved());
		status = new Label(this, SWT.RIGHT);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).hint(170, SWT.DEFAULT).applyTo(status);
	}

	private Combo combo(String name, List<String> items, Runnable chosen) {
		Combo combo = new Combo(this, SWT.READ_ONLY);
		combo.setItems(items.toArray(String[]::new));
		combo.setVisibleItemCount(items.size());
		combo.select(0);
		combo.setToolTipText(name);
		AccessibleName.give(combo, name);
		combo.addListener(SWT.Selection, e -> chosen.run());
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(combo);
		return combo;
	}

	/** What is searched for. */
	String text() {
		return box.getText();
	}

	/** Searches for other words at once. */
	void setText(String words) {
		box.setText(words);
		box.setSelection(words.length());
		tell();
	}

	void focusBox() {
		box.setFocus();
		box.selectAll();
	}

	boolean isTyping() {
		return box.isFocusControl();
	}

	/** Where searches of the case are kept; empty when no case is open. */
	void setSaved(Optional<SavedSearches> searches) {
		kept = searches;
		saved.setEnabled(searches.isPresent());
	}

	void say(String words, boolean isProblem) {
		status.setText(words);
		status.setToolTipText(words.isEmpty() ? null : words);
		status.setForeground(Palette.color(isProblem ? Palette.Role.conflict : Palette.Role.muted));
	}

	private void modified() {
		getDisplay().timerExec(TYPING_PAUSE, typed);
		kinds.select(QueryText.kind(box.getText()).map(k -> k.ordinal() + 1).orElse(0));
		verdicts.select(QueryText.verdict(box.getText()).map(v -> VERDICTS.indexOf(v) + 1).orElse(0));
	}

	private void leave(Event event, Runnable left) {
		if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			event.doit = false;
			left.run();
		}
	}

	private void chooseKind() {
		int chosen = kinds.getSelectionIndex();
		setText(QueryText.withKind(box.getText(),
				chosen <= 0 ? Optional.empty() : Optional.of(Kind.values()[chosen - 1])));
	}

	private void chooseVerdict() {
		int chosen = verdicts.getSelectionIndex();
		setText(QueryText.withVerdict(box.getText(),
				chosen <= 0 ? Optional.empty() : Optional.of(VERDICTS.get(chosen - 1))));
	}

	private void showSaved() {
		Menu menu = new Menu(saved);
		List<String> all = kept.map(SavedSearches::all).orElse(List.of());
		all.forEach(words -> item(menu, words, () -> setText(words)));
		if (!all.isEmpty()) {
			separate(menu);
		}
		String now = box.getText().strip();
		boolean isKept = all.contains(now);
		MenuItem change = item(menu, isKept ? Messages.Saved_remove : Messages.Saved_add,
				() -> kept.ifPresent(k -> change(k, now, isKept)));
		change.setEnabled(!now.isEmpty());
		menu.addListener(SWT.Hide, e -> getDisplay().asyncExec(menu::dispose));
		menu.setLocation(saved.toDisplay(0, saved.getSize().y));
		menu.setVisible(true);
	}

	private static void change(SavedSearches searches, String words, boolean isKept) {
		if (isKept) {
			searches.remove(words);
		} else {
			searches.add(words);
		}
	}

	private static MenuItem separate(Menu menu) {
		return new MenuItem(menu, SWT.SEPARATOR);
	}

	private static MenuItem item(Menu menu, String text, Runnable run) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(text.replace("&", "&&"));
		item.addListener(SWT.Selection, e -> run.run());
		return item;
	}

	private void tell() {
		if (!isDisposed()) {
			getDisplay().timerExec(-1, typed);
			searched.accept(box.getText());
		}
	}
}

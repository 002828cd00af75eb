package org.assay.ui.timeline.internal.bookmarks;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.assay.timeline.scale.StepWords;
import org.assay.ui.AccessibleName;
import org.assay.ui.timeline.internal.Messages;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Lists the bookmarks of a case: Enter goes to one, Delete removes it, and what was removed can be put back. */
public final class BookmarksDialog extends Dialog {
	private static final int REMOVE = IDialogConstants.CLIENT_ID;
	private static final int RESTORE = IDialogConstants.CLIENT_ID + 1;
	private final Bookmarks bookmarks;
	private final Deque<Bookmark> removed = new ArrayDeque<>();
	private Table table;
	private Optional<Bookmark> chosen = Optional.empty();

	public BookmarksDialog(Shell parent, Bookmarks bookmarks) {
		super(parent);
		this.bookmarks = bookmarks;
	}

	/** Where to go; nothing when the dialog was closed. */
	public Optional<Bookmark> chosen() {
		return chosen;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Bookmarks_title);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		AccessibleName.give(table, Messages.Bookmarks_title);
		table.setHeaderVisible(true);
		column(Messages.Bookmarks_name, 220);
		column(Messages.Bookmarks_range, 280);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 180).applyTo(table);
		table.addListener(SWT.DefaultSelection, e -> okPressed());
		table.addListener(SWT.KeyDown, this::key);
		return area;
	}

	private void column(String title, int width) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(title);
		column.setWidth(width);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, REMOVE, Messages.Bookmarks_remove, false);
		createButton(parent, RESTORE, Messages.Bookmarks_restore, false);
		createButton(parent, IDialogConstants.OK_ID, Messages.Bookmarks_go, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
		list(0);
		table.setFocus();
	}

	private void key(Event event) {
		if (event.keyCode == SWT.DEL) {
			remove();
		}
	}

	@Override
	protected void buttonPressed(int id) {
		switch (id) {
		case REMOVE -> remove();
		case RESTORE -> restore();
		default -> super.buttonPressed(id);
		}
	}

	@Override
	protected void okPressed() {
		chosen = selected();
		super.okPressed();
	}

	private Optional<Bookmark> selected() {
		int index = table.getSelectionIndex();
		return index < 0 ? Optional.empty() : Optional.of((Bookmark) table.getItem(index).getData());
	}

	private void remove() {
		int index = table.getSelectionIndex();
		selected().ifPresent(bookmark -> {
			bookmarks.remove(bookmark.name());
			removed.push(bookmark);
			list(index);
		});
	}

	private void restore() {
		Bookmark back = removed.pop();
		bookmarks.add(back);
		list(bookmarks.all().indexOf(back));
	}

	private void list(int select) {
		table.removeAll();
		List<Bookmark> all = bookmarks.all();
		for (Bookmark bookmark : all) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(new String[] { bookmark.name(), StepWords.range(bookmark.range()) });
			item.setData(bookmark);
		}
		table.setSelection(Math.min(select, all.size() - 1));
		getButton(IDialogConstants.OK_ID).setEnabled(!all.isEmpty());
		getButton(REMOVE).setEnabled(!all.isEmpty());
		getButton(RESTORE).setEnabled(!removed.isEmpty());
	}
}

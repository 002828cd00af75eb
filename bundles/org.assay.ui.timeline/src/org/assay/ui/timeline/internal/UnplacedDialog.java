package org.assay.ui.timeline.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assay.timeline.Unplaced;
import org.assay.ui.table.Column;
import org.assay.ui.table.ListTable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** The times that have no place on the timeline, and why; Enter leads to the words of one. */
final class UnplacedDialog extends Dialog {
	private static final int WIDTH = 720;
	private static final int HEIGHT = 320;
	private final List<Unplaced> all;
	private final Map<String, String> titles;
	private ListTable<Unplaced> table;
	private Optional<Unplaced> chosen = Optional.empty();

	/** @param titles of the documents, by id */
	UnplacedDialog(Shell parent, List<Unplaced> all, Map<String, String> titles) {
		super(parent);
		this.all = all;
		this.titles = titles;
	}

	/** The time whose words are to be shown; nothing when the dialog was closed. */
	Optional<Unplaced> chosen() {
		return chosen;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Unplaced_title);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		table = new ListTable<>(area, List.of(
				Column.of("words", Messages.Unplaced_words, 200, Unplaced::words),
				Column.of("why", Messages.Unplaced_why, 210, Unplaced::reason),
				Column.of("article", Messages.Unplaced_article, 260, u -> titles.getOrDefault(u.documentId(), ""))),
				Unplaced::elementId, u -> null);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table);
		table.setRows(all);
		table.onOpen(row -> okPressed());
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.Unplaced_go, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
		table.setFocus();
	}

	@Override
	protected void okPressed() {
		chosen = table.selectedRows().stream().findFirst();
		if (chosen.isPresent()) {
			super.okPressed();
		}
	}
}

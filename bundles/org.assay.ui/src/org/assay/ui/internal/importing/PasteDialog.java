package org.assay.ui.internal.importing;

import java.util.Optional;
import org.assay.ingest.Article;
import org.assay.ingest.IngestException;
import org.assay.ui.internal.Messages;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Takes the text in the clipboard as one article, and asks what the text may not tell: title, outlet, day. */
final class PasteDialog extends TitleAreaDialog {
	private static final int WIDTH = 520;
	private static final int LINES = 10;
	private final Clipping clipping;
	private Text title;
	private Text outlet;
	private Text published;
	private Text address;
	private Text words;
	private Button markup;
	private Article article;

	private PasteDialog(Shell parent, Clipping clipping) {
		super(parent);
		this.clipping = clipping;
		setHelpAvailable(false);
	}

	/** The article; empty when the analyst thinks better of it. */
	static Optional<Article> ask(Shell parent, Clipping clipping) {
		PasteDialog dialog = new PasteDialog(parent, clipping);
		return dialog.open() == Window.OK ? Optional.of(dialog.article) : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Paste_window);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.Paste_title);
		setMessage(Messages.Paste_message);
		Composite outer = (Composite) super.createDialogArea(parent);
		Composite area = new Composite(outer, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(14, 10).spacing(10, 8).applyTo(area);
		title = field(area, Messages.Paste_name, Messages.Paste_nameExample);
		outlet = field(area, Messages.Paste_outlet, Messages.Paste_outletExample);
		published = field(area, Messages.Paste_published, Messages.Paste_publishedExample);
		address = field(area, Messages.Paste_address, Messages.Paste_addressExample);
		Label label = new Label(area, SWT.NONE);
		label.setText(Messages.Paste_text);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4).applyTo(label);
		words = new Text(area, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
		words.setText(clipping.words());
		words.addListener(SWT.Modify, e -> check());
		words.addListener(SWT.Traverse, e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, words.getLineHeight() * LINES).applyTo(words);
		if (!clipping.markup().isBlank()) {
			markup = new Button(area, SWT.CHECK);
			markup.setText(Messages.Paste_markup);
			markup.setSelection(true);
			GridDataFactory.fillDefaults().span(2, 1).applyTo(markup);
			words.setEditable(false);
			markup.addListener(SWT.Selection, e -> {
				words.setEditable(!markup.getSelection());
				check();
			});
		}
		return outer;
	}

	private Text field(Composite area, String label, String example) {
		new Label(area, SWT.NONE).setText(label);
		Text text = new Text(area, SWT.BORDER | SWT.SINGLE);
		text.setMessage(example);
		text.addListener(SWT.Modify, e -> check());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		return text;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.Paste_take, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		getButton(IDialogConstants.OK_ID).setEnabled(fields().problem().isEmpty());
	}

	private PasteFields fields() {
		boolean asMarkup = markup != null && markup.getSelection();
		return new PasteFields(title.getText(), outlet.getText(), published.getText(), address.getText(),
				asMarkup ? clipping.markup() : words.getText(), asMarkup);
	}

	private void check() {
		Optional<String> problem = fields().problem();
		setErrorMessage(problem.filter(p -> !p.isEmpty()).orElse(null));
		getButton(IDialogConstants.OK_ID).setEnabled(problem.isEmpty());
	}

	@Override
	protected void okPressed() {
		try {
			article = fields().article();
			super.okPressed();
		} catch (IngestException e) {
			setErrorMessage(e.getMessage());
		}
	}
}

package org.assay.ui.annotate.internal.part;

import java.util.List;
import org.assay.ui.annotate.internal.Messages;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** All keys of the article editor, as they are bound now. */
final class KeysDialog extends Dialog {

	/** A key and what it does. */
	record Key(String keys, String name) {
	}

	private final List<Key> keys;

	KeysDialog(Shell parent, List<Key> keys) {
		super(parent);
		this.keys = keys;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Keys_title);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		// on a small screen with large letters there may be less room than it takes
		ScrolledComposite scrolled = new ScrolledComposite(area, SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(scrolled);
		Composite grid = new Composite(scrolled, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).spacing(14, 5).margins(6, 6).applyTo(grid);
		int half = (keys.size() + 1) / 2;
		for (int i = 0; i < half; i++) {
			key(grid, keys.get(i));
			if (i + half < keys.size()) {
				key(grid, keys.get(i + half));
			}
		}
		scrolled.setContent(grid);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.setMinSize(grid.computeSize(SWT.DEFAULT, SWT.DEFAULT));
		Label note = new Label(area, SWT.WRAP);
		note.setText(Messages.Keys_note);
		GridDataFactory.fillDefaults().hint(400, SWT.DEFAULT).indent(6, 6).applyTo(note);
		return area;
	}

	private static void key(Composite parent, Key key) {
		Label keys = new Label(parent, SWT.NONE);
		keys.setText(key.keys());
		keys.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(keys);
		Label name = new Label(parent, SWT.NONE);
		name.setText(key.name().replace("&", "&&"));
		GridDataFactory.swtDefaults().hint(SWT.DEFAULT, SWT.DEFAULT).applyTo(name);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
	}
}

package org.assay.ui.annotate.internal.part;

import org.assay.ui.annotate.internal.Messages;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Asks for a note of any length; Ctrl+Enter says yes. */
final class NoteDialog extends InputDialog {
	private static final int HEIGHT = 80;

	NoteDialog(Shell parent, String words) {
		super(parent, Messages.Note_title, words, "", null);
	}

	@Override
	protected int getInputTextStyle() {
		return SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Control area = super.createDialogArea(parent);
		((GridData) getText().getLayoutData()).heightHint = HEIGHT;
		getText().addListener(SWT.Traverse, e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT
				|| e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		getText().addListener(SWT.KeyDown, e -> {
			if (e.keyCode == SWT.CR && (e.stateMask & SWT.MOD1) != 0) {
				e.doit = false;
				okPressed();
			}
		});
		return area;
	}
}

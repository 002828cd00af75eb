package org.assay.app;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;

/** Asks whether plug-ins are to be installed, and shows what is known of them. */
final class TrustDialog extends MessageDialog {
	private static final int WIDTH = 560;
	private static final int LINES = 10;
	private static final int CANCEL = 1;
	private final String facts;

	TrustDialog(Shell parent, String facts) {
		super(parent, Messages.Trust_title, null, Messages.Trust_question, MessageDialog.WARNING, CANCEL,
				Messages.Trust_install, IDialogConstants.CANCEL_LABEL);
		this.facts = facts;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** @return whether the analyst agreed; may be called on any thread */
	static boolean ask(String facts) {
		Display display = PlatformUI.getWorkbench().getDisplay();
		return display.syncCall(() -> {
			Shell active = display.getActiveShell();
			return new TrustDialog(active, facts).open() == Window.OK;
		});
	}

	@Override
	public void create() {
		super.create();
		getButton(CANCEL).setFocus(); // the text before it would keep Enter to itself
	}

	@Override
	protected Control createCustomArea(Composite parent) {
		Text shown = new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.WRAP);
		shown.setText(facts);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, shown.getLineHeight() * LINES).applyTo(shown);
		return shown;
	}
}

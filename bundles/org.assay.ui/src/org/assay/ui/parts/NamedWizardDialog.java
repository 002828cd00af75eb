package org.assay.ui.parts;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** A wizard whose last button says what it does instead of Finish. */
public final class NamedWizardDialog extends WizardDialog {
	private final String finish;

	/** @param finish the last button, with its mnemonic, such as "Create &case" */
	public NamedWizardDialog(Shell parent, IWizard wizard, String finish) {
		super(parent, wizard);
		this.finish = finish;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		getButton(IDialogConstants.FINISH_ID).setText(finish);
		setButtonLayoutData(getButton(IDialogConstants.FINISH_ID));
	}
}

package org.assay.ui.internal.cases;

import org.assay.ui.parts.WindowOf;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.wizard.WizardDialog;

/** Asks for name and folder of a new case and creates it. */
public class NewCaseHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		WindowOf window = WindowOf.of(event);
		new WizardDialog(window.shell(), new NewCaseWizard(window.window())).open();
		return null;
	}
}

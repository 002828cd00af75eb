package org.assay.ui.internal.cases;

import org.assay.ui.internal.Messages;
import org.assay.ui.parts.NamedWizardDialog;
import org.assay.ui.parts.WindowOf;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Asks for name and folder of a new case and creates it. */
public class NewCaseHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		WindowOf window = WindowOf.of(event);
		new NamedWizardDialog(window.shell(), new NewCaseWizard(window.window()), Messages.NewCase_create).open();
		return null;
	}
}

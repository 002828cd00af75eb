package org.assay.ui.internal.importing;

import org.assay.ui.internal.Messages;
import org.assay.ui.parts.NamedWizardDialog;
import org.assay.ui.parts.WindowOf;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Lets the analyst choose articles to take into the case. */
public class ImportHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		WindowOf window = WindowOf.of(event);
		window.open().filter(c -> !c.isReadOnly()).ifPresent(
				open -> new NamedWizardDialog(window.shell(), new ImportWizard(window.window(), open),
						Messages.Import_take).open());
		return null;
	}
}

package org.assay.ui.internal.importing;

import org.assay.core.OpenCase;
import org.assay.ui.internal.Messages;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IWorkbenchWindow;

/** Chooses files and takes them into the case in the background. */
final class ImportWizard extends Wizard {
	private final IWorkbenchWindow window;
	private final OpenCase into;
	private final ImportPage page = new ImportPage();

	ImportWizard(IWorkbenchWindow window, OpenCase into) {
		this.window = window;
		this.into = into;
		setWindowTitle(Messages.Import_window);
		setNeedsProgressMonitor(true);
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		Importing.take(window, into, page.chosen());
		return true;
	}
}

package org.assay.ui.internal.cases;

import java.nio.file.Path;
import org.assay.ui.internal.Messages;
import org.assay.ui.session.CaseOpening;
import org.assay.ui.session.CasesFolder;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IWorkbenchWindow;

/** Creates a case. */
final class NewCaseWizard extends Wizard {
	private final IWorkbenchWindow window;
	private final NewCasePage page = new NewCasePage(CasesFolder.path());

	NewCaseWizard(IWorkbenchWindow window) {
		this.window = window;
		setWindowTitle(Messages.NewCase_window);
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		NewCaseFields fields = page.fields();
		new CaseOpening(window).create(Path.of(fields.folder().strip()), fields.name().strip(), opened -> {
			// the explorer offers to import articles
		});
		return true;
	}
}

package org.assay.ui.writeup.internal.files;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.assay.core.OpenCase;
import org.assay.ui.parts.WindowOf;
import org.assay.ui.writeup.internal.Messages;
import org.assay.writeup.WriteUpFile;
import org.assay.writeup.WriteUpFolder;
import org.assay.writeup.WriteUpFolder.NameProblem;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;

/** Gives the write-up of its parameter {@code file} the name of its parameter {@code name}. */
public final class RenameHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		WindowOf window = WindowOf.of(event);
		String name = event.getParameter("name").strip();
		window.open().ifPresent(open -> rename(window, open,
				WriteUpFolder.ofCase(open.folder()).file(event.getParameter("file")), name));
		return null;
	}

	/** An open editor is saved and opened again under the new name. */
	private static void rename(WindowOf window, OpenCase open, WriteUpFile file, String name) {
		WriteUpFolder folder = WriteUpFolder.ofCase(open.folder());
		Optional<NameProblem> problem = folder.problem(name);
		if (problem.isPresent()) {
			refuse(window, NewHandler.words(problem.get(), name));
			return;
		}
		IWorkbenchPage page = window.window().getActivePage();
		List<IEditorReference> editors = WriteUps.editors(page, open, List.of(file));
		if (!editors.stream().map(e -> e.getEditor(false)).allMatch(e -> e == null || page.saveEditor(e, false))) {
			return; // the analyst has not decided what is to be saved
		}
		page.closeEditors(editors.toArray(IEditorReference[]::new), false);
		try {
			WriteUpFile renamed = folder.rename(file, name);
			window.session().filesChanged();
			if (!editors.isEmpty()) {
				WriteUps.open(page, open, renamed);
			}
		} catch (IOException e) {
			ILog.of(RenameHandler.class).error("The write-up could not be renamed.", e);
			refuse(window, NLS.bind(Messages.Rename_failed, e.getMessage()));
		}
	}

	private static void refuse(WindowOf window, String why) {
		MessageDialog.openError(window.shell(), Messages.Rename_window, why);
	}
}

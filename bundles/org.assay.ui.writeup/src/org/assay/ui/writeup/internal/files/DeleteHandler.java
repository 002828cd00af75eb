package org.assay.ui.writeup.internal.files;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import org.assay.core.OpenCase;
import org.assay.ui.parts.WindowOf;
import org.assay.ui.writeup.internal.Messages;
import org.assay.writeup.WriteUpFile;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;

/** Deletes the selected write-ups; it asks, since a file cannot be brought back by undo. */
public final class DeleteHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		WindowOf window = WindowOf.of(event);
		List<WriteUpFile> files = HandlerUtil.getCurrentStructuredSelection(event).stream()
				.filter(WriteUpFile.class::isInstance).map(WriteUpFile.class::cast).toList();
		if (!files.isEmpty() && isMeant(window, files)) {
			window.open().ifPresent(open -> delete(window, open, files));
		}
		return null;
	}

	private static boolean isMeant(WindowOf window, List<WriteUpFile> files) {
		String names = files.stream().map(WriteUpFile::name).collect(Collectors.joining("\u201d, \u201c"));
		return MessageDialog.open(MessageDialog.QUESTION, window.shell(), Messages.Delete_window,
				NLS.bind(Messages.Delete_ask, names), 0, Messages.Delete_delete, IDialogConstants.CANCEL_LABEL) == 0;
	}

	private static void delete(WindowOf window, OpenCase open, List<WriteUpFile> files) {
		IWorkbenchPage page = window.window().getActivePage();
		page.closeEditors(WriteUps.editors(page, open, files).toArray(IEditorReference[]::new), false);
		try {
			for (WriteUpFile file : files) {
				Files.deleteIfExists(file.path());
			}
		} catch (IOException e) {
			ILog.of(DeleteHandler.class).error("The write-up could not be deleted.", e);
			MessageDialog.openError(window.shell(), Messages.Delete_window,
					NLS.bind(Messages.Delete_failed, e.getMessage()));
		}
		window.session().filesChanged();
	}
}

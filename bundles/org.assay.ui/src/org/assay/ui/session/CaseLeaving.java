package org.assay.ui.session;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import org.assay.core.OpenCase;
import org.assay.ui.internal.Messages;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;

/** Sees to it that a case is on disk before a window leaves it. */
public final class CaseLeaving {
	private static final int AGAIN = 0;
	private static final int WITHOUT = 1;
	private final IWorkbenchWindow window;

	/** @param window whose case is to be left */
	public CaseLeaving(IWorkbenchWindow window) {
		this.window = window;
	}

	/**
	 * Saves what is open. UI thread only; shows progress when it takes long.
	 *
	 * @return whether the case may be left: all is saved, or the analyst gives up what could not be
	 */
	public boolean isAllowed() {
		IWorkbenchPage page = window.getActivePage();
		if (page != null && !page.saveAllEditors(false)) {
			return false; // a text that could not be saved, which was said, would be lost
		}
		Optional<OpenCase> open = window.getService(CaseSession.class).get();
		while (open.filter(c -> c.isDirty() && !c.isReadOnly()).isPresent()) {
			Optional<String> failure = save(open.get());
			if (failure.isPresent()) {
				int answer = ask(open.get(), failure.get());
				if (answer != AGAIN) {
					return answer == WITHOUT;
				}
			}
		}
		return true;
	}

	private Optional<String> save(OpenCase open) {
		try {
			window.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
				monitor.beginTask(Messages.Save, 1);
				try {
					open.save();
				} catch (IOException e) {
					throw new InvocationTargetException(e);
				}
			});
			return Optional.empty();
		} catch (InvocationTargetException e) {
			ILog.of(CaseLeaving.class).error("The case could not be saved: " + open.folder(), e.getCause());
			return Optional.of(String.valueOf(e.getCause().getMessage()));
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return Optional.of(Messages.Save_stopped);
		}
	}

	private int ask(OpenCase open, String reason) {
		return MessageDialog.open(MessageDialog.WARNING, window.getShell(), Messages.Save,
				NLS.bind(Messages.Save_failed, open.folder(), reason), 0, Messages.Save_again, Messages.Save_without,
				IDialogConstants.CANCEL_LABEL);
	}
}

package org.assay.ui.internal.cases;

import java.io.IOException;
import org.assay.core.OpenCase;
import org.assay.ui.internal.Messages;
import org.assay.ui.parts.WindowOf;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;

/** Writes the case to disk now, without waiting for the next time it is saved by itself, and what is edited beside it, such as a script. */
public class SaveHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		WindowOf window = WindowOf.of(event);
		IWorkbenchPage page = window.window().getActivePage();
		if (page != null) {
			page.saveAllEditors(false);
		}
		window.open().filter(c -> !c.isReadOnly()).ifPresent(open -> Job.create(Messages.Save, monitor -> {
			return save(open);
		}).schedule());
		return null;
	}

	private static IStatus save(OpenCase open) {
		try {
			open.save();
			return Status.OK_STATUS;
		} catch (IOException e) {
			return new Status(IStatus.ERROR, SaveHandler.class,
					NLS.bind(Messages.Save_failed, open.folder(), e.getMessage()), e);
		}
	}
}

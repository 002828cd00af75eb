package org.assay.ui.parts;

import org.assay.core.OpenCase;
import org.assay.ui.internal.Messages;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

/** Changes a case in the background as one undoable step; what goes wrong is shown and logged by the platform. */
public final class CaseChange {

	private CaseChange() {
	}

	/** @param label what the Edit menu says after "Undo" */
	public static void run(OpenCase openCase, String label, Runnable change) {
		Job job = Job.create(label, monitor -> {
			try {
				openCase.change(label, change);
				return Status.OK_STATUS;
			} catch (RuntimeException e) {
				return new Status(IStatus.ERROR, CaseChange.class, NLS.bind(Messages.Change_failed, label), e);
			}
		});
		job.setPriority(Job.INTERACTIVE);
		job.setSystem(true);
		job.schedule();
	}
}

package org.assay.ui.timeline.internal.handlers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assay.ui.timeline.internal.Messages;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

/** Writes a file; a failure is shown with the name of the file and what to do. */
final class ExportJob extends Job {
	private final Path file;
	private final byte[] bytes;

	ExportJob(Path file, byte[] bytes) {
		super(Messages.Export_busy);
		this.file = file;
		this.bytes = bytes;
		setUser(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			Files.write(file, bytes);
			return Status.OK_STATUS;
		} catch (IOException e) {
			return Status.error(NLS.bind(Messages.Export_failed, file, e.getLocalizedMessage()), e);
		}
	}
}

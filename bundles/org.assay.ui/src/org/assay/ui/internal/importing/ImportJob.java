package org.assay.ui.internal.importing;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.assay.core.OpenCase;
import org.assay.ingest.Ingest;
import org.assay.ui.internal.Messages;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Takes files into a case in the background. */
final class ImportJob extends Job {
	private final OpenCase into;
	private final Ingest ingest;
	private final List<Path> chosen;
	private final Consumer<ImportSummary> whenDone;

	/** @param whenDone called on the job's thread, also when it was cancelled */
	ImportJob(OpenCase into, Ingest ingest, Collection<Path> chosen, Consumer<ImportSummary> whenDone) {
		super(Messages.Import_task);
		this.into = into;
		this.ingest = ingest;
		this.chosen = List.copyOf(chosen);
		this.whenDone = whenDone;
		setUser(false);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		Gathering gathering = Gathering.of(chosen, monitor::isCanceled);
		whenDone.accept(new ImportRun(into, ingest).run(gathering, monitor));
		return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
	}
}

package org.assay.ui.writeup.internal.preview;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.assay.core.OpenCase;
import org.assay.ui.writeup.internal.Messages;
import org.assay.ui.writeup.internal.citing.Citations;
import org.assay.writeup.Preview;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Renders what is being written, whenever typing pauses. */
public final class PreviewJob extends Job {
	private static final long PAUSE = 300;
	private final OpenCase open;
	private final Supplier<String> text;
	private final Consumer<Preview> told;

	/**
	 * @param text what stands in the editor now; asked on a thread of the job
	 * @param told the rendering; on a thread of the job
	 */
	public PreviewJob(OpenCase open, Supplier<String> text, Consumer<Preview> told) {
		super(Messages.Preview_job);
		this.open = open;
		this.text = text;
		this.told = told;
		setSystem(true);
		setPriority(DECORATE);
	}

	/** Renders soon; once for all that is typed meanwhile. */
	public void soon() {
		cancel();
		schedule(PAUSE);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		Preview preview = Preview.of(text.get(), Messages.Preview_sources, c -> Citations.about(open, c));
		if (!monitor.isCanceled()) {
			told.accept(preview);
		}
		return Status.OK_STATUS;
	}
}

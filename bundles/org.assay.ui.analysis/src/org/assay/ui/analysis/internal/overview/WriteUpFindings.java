package org.assay.ui.analysis.internal.overview;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.assay.core.OpenCase;
import org.assay.core.overview.Overview.Group;
import org.assay.languages.LanguagePacks;
import org.assay.ui.ActiveCase;
import org.assay.ui.analysis.internal.Messages;
import org.assay.writeup.OpenFindings;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** What the checks find in the write-ups of the active case, a while after the last change of it. UI thread only. */
final class WriteUpFindings {
	/** In milliseconds; checking takes longer than counting, and need not follow each decision. */
	private static final int WAIT = 2_000;
	private final Display display = Display.getCurrent();
	private final Consumer<Group> show;
	private final Runnable unfollow;
	private Optional<OpenCase> open = Optional.empty();
	private Job job;

	/** @param show told of the numbers on the UI thread */
	WriteUpFindings(ActiveCase active, Consumer<Group> show) {
		this.show = show;
		this.unfollow = active.follow(this::changed);
	}

	private void changed(Optional<OpenCase> now) {
		boolean isOther = now.isEmpty() || open.isEmpty() || now.get() != open.get();
		if (isOther) {
			stop();
			open = now;
			show.accept(OpenFindings.group(List.of()));
			job = now.map(this::checking).orElse(null);
		}
		if (job != null) {
			job.cancel();
			job.schedule(isOther ? 0 : WAIT);
		}
	}

	private Job checking(OpenCase of) {
		OpenFindings findings = new OpenFindings(of, () -> LanguagePacks.installed().reader(),
				(document, e) -> ILog.of(WriteUpFindings.class).warn("A cited text cannot be read.", e));
		Job made = new Job(Messages.Overview_checking) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					Group group = OpenFindings.group(findings.check());
					later(this, group);
				} catch (IOException | IllegalStateException e) {
					ILog.of(WriteUpFindings.class).warn("The write-ups could not be checked.", e);
				}
				return Status.OK_STATUS;
			}
		};
		made.setSystem(true);
		made.setPriority(Job.DECORATE);
		return made;
	}

	private void later(Job of, Group group) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (of == job) {
					show.accept(group);
				}
			});
		}
	}

	private void stop() {
		if (job != null) {
			job.cancel();
			job = null;
		}
	}

	/** To be called when the view goes. */
	void dispose() {
		unfollow.run();
		stop();
	}
}

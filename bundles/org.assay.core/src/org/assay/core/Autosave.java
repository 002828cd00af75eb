package org.assay.core;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/**
 * Saves an open case by itself: when nothing has changed for a short while, and while changes keep coming at most
 * {@value #LONGEST} seconds after the first one that is not on disk. The undo history stays.
 */
public final class Autosave implements CaseListener, AutoCloseable {
	/** Seconds after which a change is on disk at the latest. */
	public static final int LONGEST = 5;
	private static final int QUIET = 2;
	private final OpenCase openCase;
	private final Consumer<IOException> whenFailed;
	private final Job job = Job.createSystem("Save the case", this::save);
	private long firstUnsaved;
	private volatile boolean ended;

	private Autosave(OpenCase openCase, Consumer<IOException> whenFailed) {
		this.openCase = openCase;
		this.whenFailed = whenFailed;
	}

	/**
	 * Begins to save a case; ends with {@link #close()} or when the case is closed, without a last save.
	 *
	 * @param whenFailed told, on a thread of its own, that a save failed; the next change tries again
	 */
	public static Autosave begin(OpenCase openCase, Consumer<IOException> whenFailed) {
		Autosave autosave = new Autosave(openCase, whenFailed);
		openCase.addListener(autosave);
		if (openCase.isDirty()) {
			autosave.changed(openCase);
		}
		return autosave;
	}

	@Override
	public synchronized void changed(OpenCase changed) {
		long now = System.nanoTime();
		if (firstUnsaved == 0) {
			firstUnsaved = now;
		}
		long left = TimeUnit.SECONDS.toNanos(LONGEST) - (now - firstUnsaved);
		long delay = Math.min(TimeUnit.SECONDS.toMillis(QUIET), TimeUnit.NANOSECONDS.toMillis(left));
		job.cancel();
		if (!ended) {
			job.schedule(Math.max(0, delay));
		}
	}

	@Override
	public void closed(OpenCase closed) {
		close();
	}

	private IStatus save(IProgressMonitor monitor) {
		synchronized (this) {
			firstUnsaved = 0;
		}
		try {
			if (!ended && openCase.isDirty()) {
				openCase.save();
			}
		} catch (IOException e) {
			if (!ended) {
				whenFailed.accept(e);
			}
		}
		return Status.OK_STATUS;
	}

	/** Saves no more. A save that is under way is waited for. */
	@Override
	public void close() {
		ended = true;
		openCase.removeListener(this);
		job.cancel();
		try {
			job.join();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}

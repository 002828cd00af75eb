package org.assay.ui.timeline.internal;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.assay.core.OpenCase;
import org.assay.model.GiveWay;
import org.assay.timeline.index.TimelineFilter;
import org.assay.timeline.lanes.ByClock;
import org.assay.ui.ActiveCase;
import org.assay.ui.timeline.internal.canvas.FrameRequest;
import org.assay.ui.timeline.internal.canvas.FrameWorker;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/**
 * Reads the times of a case once after it has been opened, when the analyst has done nothing for a moment, and stops at once
 * when she does something: a change would have to wait for it. What is read is kept only while there is memory for it; even
 * when it is gone, the code that reads is warm. UI thread only, but for the reading.
 */
final class ReadingAhead {
	private static final int IDLE = 2_000;
	/** Of the picture that is worked out ahead, in pixels. */
	private static final int WIDTH = 1_000;
	private static final int[] INPUT = { SWT.KeyDown, SWT.MouseDown, SWT.MouseVerticalWheel };
	private final Display display;
	private final Listener whenUsed = e -> used();
	private final Runnable unfollow;
	private Optional<OpenCase> open = Optional.empty();
	private Reading reading;

	ReadingAhead(ActiveCase active, Display display) {
		this.display = display;
		for (int type : INPUT) {
			display.addFilter(type, whenUsed);
		}
		unfollow = active.follow(this::caseChanged);
	}

	/** To be called when the window goes. */
	void dispose() {
		unfollow.run();
		stop();
		for (int type : INPUT) {
			display.removeFilter(type, whenUsed);
		}
	}

	private void caseChanged(Optional<OpenCase> now) {
		if (!now.equals(open)) {
			stop();
			open = now;
			reading = open.map(Reading::new).orElse(null);
			used();
		}
	}

	private void used() {
		if (reading != null && !reading.isDone) {
			reading.cancel();
			reading.schedule(IDLE);
		}
	}

	private void stop() {
		if (reading != null) {
			reading.isDone = true;
			reading.cancel();
			reading = null;
		}
	}

	private static final class Reading extends Job {
		private final OpenCase of;
		private volatile boolean isDone;

		Reading(OpenCase of) {
			super(Messages.Work_read);
			this.of = of;
			setSystem(true);
			setPriority(DECORATE);
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			if (isDone) {
				return Status.CANCEL_STATUS;
			}
			try {
				Loaded loaded = of.readGivingWay(() -> !monitor.isCanceled(),
						() -> Loaded.read(of, GiveWay.asked(), part -> {
							// nobody waits for it
						}));
				FrameWorker
						.frame(new FrameRequest(loaded.timeline(), new ByClock(), TimelineFilter.ALL, Optional.empty(),
								WIDTH), Optional.empty());
				isDone = true;
				return Status.OK_STATUS;
			} catch (CancellationException e) {
				return Status.CANCEL_STATUS; // the analyst has begun to work; it is tried again later
			}
		}
	}
}

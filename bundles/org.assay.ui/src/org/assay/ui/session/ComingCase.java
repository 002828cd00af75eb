package org.assay.ui.session;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ProgressMonitorWrapper;

/** A case on its way into a window: how it is called, and how far it is. */
public final class ComingCase {
	private static final int WHOLE = 100;
	private final String name;
	private final Runnable whenFurther;
	private volatile int percent;

	/** @param whenFurther called on the thread that reads the case, when its percentage has grown */
	ComingCase(String name, Runnable whenFurther) {
		this.name = name;
		this.whenFurther = whenFurther;
	}

	/** Name of its folder: what it calls itself is in the file that is being read. */
	public String name() {
		return name;
	}

	/** How much of it has been read, 0 to 100. */
	public int percent() {
		return percent;
	}

	/** Learns from what a job is told how far it is, and passes that on to the job. */
	IProgressMonitor heard(IProgressMonitor job) {
		return new ProgressMonitorWrapper(job) {
			private double total = 1;
			private double done;

			@Override
			public void beginTask(String task, int totalWork) {
				total = Math.max(1, totalWork);
				super.beginTask(task, totalWork);
			}

			@Override
			public void worked(int work) {
				super.worked(work);
				further(work);
			}

			@Override
			public void internalWorked(double work) {
				super.internalWorked(work);
				further(work);
			}

			private void further(double work) {
				done += work;
				int now = (int) Math.min(WHOLE, WHOLE * done / total);
				if (now > percent) {
					percent = now;
					whenFurther.run();
				}
			}
		};
	}
}

package org.assay.ui.analysis.internal;

import org.assay.analysis.Progress;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Tells a job's monitor how far an analysis is. */
public final class JobProgress implements Progress {
	private final IProgressMonitor monitor;
	private final SubMonitor share;
	private final String name;

	/**
	 * @param share of the work that this analysis makes up
	 * @param name  of the analysis
	 */
	public JobProgress(IProgressMonitor monitor, SubMonitor share, String name) {
		this.monitor = monitor;
		this.share = share;
		this.name = name;
	}

	@Override
	public void begin(String task, int total) {
		share.setWorkRemaining(Math.max(1, total));
		monitor.subTask(name);
	}

	@Override
	public void step(String what) {
		monitor.subTask(name + ": " + what);
		share.worked(1);
	}

	@Override
	public boolean isCancelled() {
		return monitor.isCanceled();
	}
}

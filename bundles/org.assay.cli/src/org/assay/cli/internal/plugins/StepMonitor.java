package org.assay.cli.internal.plugins;

import org.assay.analysis.Progress;
import org.eclipse.core.runtime.NullProgressMonitor;

/** Tells a progress of the platform's work, as hundredths of it. */
final class StepMonitor extends NullProgressMonitor {
	private static final int STEPS = 100;

	private final Progress progress;
	private final String task;
	private String what = "";
	private double total = 1;
	private double worked;
	private int told;

	/** @param task what all of it is, such as {@code install} */
	StepMonitor(Progress progress, String task) {
		this.progress = progress;
		this.task = task;
	}

	@Override
	public void beginTask(String name, int totalWork) {
		total = Math.max(1, totalWork);
		progress.begin(task, STEPS);
	}

	@Override
	public void subTask(String name) {
		what = name == null ? "" : name;
	}

	@Override
	public void worked(int work) {
		internalWorked(work);
	}

	@Override
	public void internalWorked(double work) {
		worked += work;
		tell((int) Math.min(STEPS, worked * STEPS / total));
	}

	@Override
	public void done() {
		tell(STEPS);
	}

	@Override
	public boolean isCanceled() {
		return super.isCanceled() || progress.isCancelled();
	}

	private void tell(int reached) {
		for (; told < reached; told++) {
			progress.step(what);
		}
	}
}

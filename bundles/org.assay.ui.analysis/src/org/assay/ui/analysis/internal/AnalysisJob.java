package org.assay.ui.analysis.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.assay.analysis.ArgumentException;
import org.assay.analysis.run.AnalysisFailedException;
import org.assay.analysis.run.AnalysisOutcome;
import org.assay.analysis.run.AnalysisRunner;
import org.assay.core.OpenCase;
import org.assay.ui.ActiveCase;
import org.assay.ui.UiIds;
import org.assay.ui.parts.FoldedDialog;
import org.assay.ui.parts.Stoppable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;

/** Runs analyses one after another in the background; each comes in as it is ready. */
final class AnalysisJob extends Job implements Stoppable {
	private final IWorkbenchWindow window;
	private final OpenCase open;
	private final List<Run> runs;
	private final boolean isShown;
	private final List<String> failures = new ArrayList<>();

	/** @param isShown whether the view of results is brought up when there is something to show */
	AnalysisJob(String name, IWorkbenchWindow window, OpenCase open, List<Run> runs, boolean isShown) {
		super(name);
		this.window = window;
		this.open = open;
		this.runs = List.copyOf(runs);
		this.isShown = isShown;
		endWithTheCase();
	}

	/** What is run on a case that is closed has nobody to tell: it is cancelled. UI thread only. */
	private void endWithTheCase() {
		Runnable unfollow = window.getService(ActiveCase.class).follow(active -> {
			if (!active.equals(Optional.of(open))) {
				cancel();
			}
		});
		addJobChangeListener(new JobChangeAdapter() {
			@Override
			public void done(IJobChangeEvent event) {
				onUi(unfollow);
			}
		});
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		SubMonitor all = SubMonitor.convert(monitor, runs.size());
		for (Run run : runs) {
			if (monitor.isCanceled()) {
				return Status.CANCEL_STATUS;
			}
			try {
				run(run, monitor, all.split(1));
			} catch (CancellationException e) {
				return Status.CANCEL_STATUS; // the case is as it was before this analysis
			}
		}
		if (!failures.isEmpty()) {
			onUi(this::tellFailures);
		}
		return Status.OK_STATUS;
	}

	private void run(Run run, IProgressMonitor monitor, SubMonitor share) {
		String name = run.analysis().declaration().name();
		try {
			AnalysisOutcome outcome = new AnalysisRunner().run(open, run.analysis().analysis(), run.arguments(),
					new JobProgress(monitor, share, name));
			onUi(() -> show(outcome));
		} catch (ArgumentException | AnalysisFailedException e) {
			if (monitor.isCanceled()) {
				throw new CancellationException(e.getMessage()); // the case may be closed, its files gone
			}
			ILog.of(AnalysisJob.class)
					.error(run.analysis().id() + " of " + run.analysis().contributor() + " failed.", e);
			failures.add(e.getMessage());
		}
	}

	private void onUi(Runnable what) {
		if (!window.getWorkbench().isClosing()) {
			window.getWorkbench().getDisplay().asyncExec(what);
		}
	}

	private void show(AnalysisOutcome outcome) {
		IWorkbenchPage page = window.getActivePage();
		if (page == null) {
			return;
		}
		window.getService(RunResults.class).add(outcome);
		if (isShown && !outcome.results().isEmpty()) {
			try {
				page.showView(UiIds.RESULTS_VIEW, null, IWorkbenchPage.VIEW_VISIBLE);
			} catch (PartInitException e) {
				ILog.of(AnalysisJob.class).error("The results could not be shown.", e);
			}
		}
	}

	private void tellFailures() {
		if (window.getShell() != null) {
			new FoldedDialog(window.getShell(), SWT.ICON_WARNING, getName(), Messages.Run_failed,
					String.join("\n", failures)).open();
		}
	}
}

package org.assay.ui.search.internal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.assay.core.OpenCase;
import org.assay.search.CaseIndex;
import org.assay.search.Found;
import org.assay.search.IndexFolder;
import org.assay.search.query.SearchQuery;
import org.assay.search.query.SearchSyntaxException;
import org.assay.ui.ActiveCase;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/**
 * Searches the active case in the background: keeps its index open and up to date, and searches again after each change.
 * UI thread only, but for what its jobs do.
 */
final class CaseSearch {
	private final Display display = Display.getCurrent();
	private final Consumer<Optional<Outcome>> show;
	private final Consumer<Boolean> busy;
	private final AtomicInteger latest = new AtomicInteger();
	private final ISchedulingRule oneAtATime = new OneAtATime();
	private final Runnable unfollow;
	private Optional<OpenCase> of = Optional.empty();
	private volatile CaseIndex index;
	private String typed = "";
	private int limit;
	private boolean isDisposed;
	/** Runs that bring the index up to date and have not ended. */
	private final AtomicInteger refreshing = new AtomicInteger();

	/**
	 * @param show told what was found, on the UI thread; with nothing when no case is open
	 * @param busy told on the UI thread when indexing begins and when it has ended
	 */
	CaseSearch(ActiveCase active, Consumer<Optional<Outcome>> show, Consumer<Boolean> busy) {
		this.show = show;
		this.busy = busy;
		unfollow = active.follow(this::follow);
	}

	/** Searches for other words. */
	void search(String words, int mostOfAKind) {
		typed = words;
		limit = mostOfAKind;
		search();
	}

	void dispose() {
		isDisposed = true;
		unfollow.run();
		latest.incrementAndGet();
		closeLater(null);
	}

	private void follow(Optional<OpenCase> next) {
		boolean isOther = !next.equals(of);
		if (isOther) {
			of = next;
			latest.incrementAndGet();
			closeLater(next.orElse(null));
		}
		if (next.isEmpty()) {
			show.accept(Optional.empty());
		} else if (isOther || index != null && index.isOutdated()) {
			refreshLater(next.get());
		}
	}

	/** Lets go of the index of the case that was open, and opens that of the next when there is one. */
	private void closeLater(OpenCase next) {
		schedule(Messages.Job_open, false, monitor -> {
			CaseIndex before = index;
			index = null;
			if (before != null) {
				before.close();
			}
			if (next != null) {
				index = CaseIndex.open(next, IndexFolder.ofUser());
			}
		});
	}

	private void refreshLater(OpenCase open) {
		busy.accept(true);
		refreshing.incrementAndGet();
		schedule(Messages.Job_index, true, monitor -> {
			CaseIndex now = index;
			try {
				if (now != null) {
					now.refresh(monitor).problems().forEach(p -> ILog.of(CaseSearch.class).warn(p));
				}
			} finally {
				refreshing.decrementAndGet();
				onDisplay(() -> {
					busy.accept(false);
					if (of.equals(Optional.of(open))) {
						search();
					}
				});
			}
		});
	}

	private void search() {
		int mine = latest.incrementAndGet();
		if (of.isEmpty()) {
			return;
		}
		OpenCase open = of.get();
		String words = typed;
		int most = limit;
		Job job = Job.create(Messages.Job_search, (IProgressMonitor monitor) -> {
			CaseIndex now = index;
			if (mine == latest.get() && now != null) {
				Outcome outcome = outcome(open, now, words, most);
				onDisplay(() -> {
					if (mine == latest.get()) {
						show.accept(Optional.of(outcome));
					}
				});
			}
			return Status.OK_STATUS;
		});
		job.setSystem(true);
		job.setPriority(Job.INTERACTIVE);
		job.schedule();
	}

	private Outcome outcome(OpenCase open, CaseIndex index, String words, int most) {
		long begin = System.nanoTime();
		boolean isWhole = refreshing.get() == 0 && !index.isOutdated();
		try {
			Found found = index.search(SearchQuery.parse(words), most);
			List<Row> rows = open.read(() -> Rows.of(open, found));
			return new Outcome(words, rows, found.count(), (System.nanoTime() - begin) / 1_000_000, "", isWhole);
		} catch (SearchSyntaxException e) {
			return new Outcome(words, List.of(), 0, 0, e.getMessage(), isWhole);
		} catch (IOException e) {
			ILog.of(CaseSearch.class).error("The case could not be searched.", e);
			return new Outcome(words, List.of(), 0, 0, Messages.Failed, isWhole);
		}
	}

	private void schedule(String name, boolean isSeen, Work work) {
		Job job = Job.create(name, (IProgressMonitor monitor) -> {
			try {
				work.run(monitor);
				return Status.OK_STATUS;
			} catch (IOException e) {
				return new Status(IStatus.ERROR, CaseSearch.class, Messages.Failed, e);
			}
		});
		job.setSystem(!isSeen);
		job.setRule(oneAtATime);
		job.schedule();
	}

	private void onDisplay(Runnable run) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (!isDisposed) {
					run.run();
				}
			});
		}
	}

	/** What a job does. */
	private interface Work {
		void run(IProgressMonitor monitor) throws IOException;
	}

	/** Opening, indexing and closing go one after the other. */
	private static final class OneAtATime implements ISchedulingRule {
		@Override
		public boolean contains(ISchedulingRule rule) {
			return rule == this;
		}

		@Override
		public boolean isConflicting(ISchedulingRule rule) {
			return rule == this;
		}
	}
}

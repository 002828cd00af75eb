package org.assay.ui.internal.cases;

import java.util.Arrays;
import java.util.List;
import org.assay.ui.AccessibleName;
import org.assay.ui.internal.Messages;
import org.assay.ui.parts.Stoppable;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** Stops long work; there only while some is done. UI thread only. */
final class StopLink {
	private final Display display;
	private final Link link;

	StopLink(Composite parent) {
		display = parent.getDisplay();
		link = new Link(parent, SWT.NONE);
		link.setText("<a>" + Messages.Status_stop + "</a>");
		// what is run may open a menu, and GTK still works on the click
		link.addListener(SWT.Selection, e -> display.asyncExec(this::stop));
		JobChangeAdapter listener = new JobChangeAdapter() {
			@Override
			public void running(IJobChangeEvent event) {
				changed(event);
			}

			@Override
			public void done(IJobChangeEvent event) {
				changed(event);
			}
		};
		Job.getJobManager().addJobChangeListener(listener);
		link.addListener(SWT.Dispose, e -> Job.getJobManager().removeJobChangeListener(listener));
		show();
	}

	Control control() {
		return link;
	}

	/** On any thread. */
	private void changed(IJobChangeEvent event) {
		if (event.getJob() instanceof Stoppable && !display.isDisposed()) {
			display.asyncExec(this::show);
		}
	}

	private static List<Job> running() {
		return Arrays.stream(Job.getJobManager().find(null))
				.filter(job -> job instanceof Stoppable && !job.isSystem() && job.getState() == Job.RUNNING).toList();
	}

	private void show() {
		if (link.isDisposed()) {
			return;
		}
		List<Job> jobs = running();
		String words = jobs.size() > 1 ? Messages.Status_stopSome
				: jobs.stream().map(StopLink::words).findFirst().orElse(Messages.Status_stop);
		link.setToolTipText(jobs.isEmpty() ? null : words);
		AccessibleName.give(link, words);
		link.setVisible(!jobs.isEmpty());
	}

	private static String words(Job job) {
		return NLS.bind(Messages.Status_stopOne, job.getName());
	}

	private void stop() {
		List<Job> jobs = running();
		if (link.isDisposed()) {
			return;
		}
		if (jobs.size() == 1) {
			jobs.getFirst().cancel();
		} else if (!jobs.isEmpty()) {
			Menu menu = new Menu(link);
			for (Job job : jobs) {
				MenuItem item = new MenuItem(menu, SWT.PUSH);
				item.setText(words(job).replace("&", "&&"));
				item.addListener(SWT.Selection, e -> job.cancel());
			}
			menu.addListener(SWT.Hide, e -> display.asyncExec(menu::dispose));
			menu.setVisible(true);
		}
	}
}

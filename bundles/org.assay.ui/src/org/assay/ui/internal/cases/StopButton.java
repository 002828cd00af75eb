package org.assay.ui.internal.cases;

import java.util.Arrays;
import java.util.List;
import org.assay.ui.AccessibleName;
import org.assay.ui.Images;
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
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** A cross that stops long work, there only while some is done. UI thread only. */
final class StopButton {
	private final Display display;
	private final ToolBar bar;
	private final ToolItem cross;

	StopButton(Composite parent) {
		display = parent.getDisplay();
		bar = new ToolBar(parent, SWT.FLAT);
		cross = new ToolItem(bar, SWT.PUSH);
		cross.setImage(Images.get(StopButton.class, "stop"));
		cross.addListener(SWT.Selection, e -> stop());
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
		bar.addListener(SWT.Dispose, e -> Job.getJobManager().removeJobChangeListener(listener));
		show();
	}

	Control control() {
		return bar;
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
		if (bar.isDisposed()) {
			return;
		}
		List<Job> jobs = running();
		String words = jobs.size() > 1 ? Messages.Status_stopSome
				: jobs.stream().map(StopButton::words).findFirst().orElse("");
		cross.setToolTipText(words);
		AccessibleName.give(bar, words);
		bar.setVisible(!jobs.isEmpty());
	}

	private static String words(Job job) {
		return NLS.bind(Messages.Status_stop, job.getName());
	}

	private void stop() {
		List<Job> jobs = running();
		if (jobs.size() == 1) {
			jobs.getFirst().cancel();
		} else if (!jobs.isEmpty()) {
			Menu menu = new Menu(bar);
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

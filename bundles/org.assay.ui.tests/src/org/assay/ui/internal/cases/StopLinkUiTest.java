package org.assay.ui.internal.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import org.assay.ui.parts.Stoppable;
import org.assay.ui.testing.Condition;
import org.assay.ui.testing.ScreenshotOnFailure;
import org.assay.ui.testing.WorkbenchBot;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Long work is stopped from the status line. */
@ExtendWith(ScreenshotOnFailure.class)
class StopLinkUiTest {
	private static final String BELLS = "Stop: Counting bells";
	private final WorkbenchBot bot = new WorkbenchBot();
	private final List<Job> jobs = new ArrayList<>();

	/** Goes on until it is cancelled. */
	private static final class Long extends Job implements Stoppable {
		Long(String name) {
			super(name);
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			while (!monitor.isCanceled()) {
				Thread.onSpinWait();
			}
			return Status.CANCEL_STATUS;
		}
	}

	@AfterEach
	void stop() throws InterruptedException {
		jobs.forEach(Job::cancel);
		for (Job job : jobs) {
			job.join();
		}
	}

	private Job start(String name) {
		Job job = new Long(name);
		jobs.add(job);
		job.schedule();
		return job;
	}

	private boolean isOffered(String words) {
		return bot.has(Link.class, l -> l.isVisible() && words.equals(l.getToolTipText()));
	}

	private boolean isStopOffered() {
		return bot.has(Link.class, l -> l.isVisible() && l.getText().equals("<a>Stop</a>"));
	}

	@Test
	void whatRunsIsStoppedByTheCross() {
		assertFalse(isStopOffered());
		Job job = start("Counting bells");
		bot.waitUntil(Condition.of("it is not offered", () -> isOffered(BELLS)));
		bot.link("Stop").click();
		bot.waitUntil(Condition.of("it goes on", () -> job.getResult() != null));
		assertEquals(IStatus.CANCEL, job.getResult().getSeverity());
		bot.waitUntil(Condition.of("it is offered still", () -> !isStopOffered()));
	}

	@Test
	void ofSeveralOneMayBeChosen() {
		start("Counting bells");
		Job other = start("Counting sheep");
		bot.waitUntil(Condition.of("they are not offered", () -> isOffered("Stop what is running...")));
		other.cancel();
		bot.waitUntil(Condition.of("the one is not offered", () -> isOffered(BELLS)));
	}
}

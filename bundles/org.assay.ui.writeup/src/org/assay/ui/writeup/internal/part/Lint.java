package org.assay.ui.writeup.internal.part;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.assay.core.OpenCase;
import org.assay.languages.LanguagePacks;
import org.assay.ui.writeup.internal.Messages;
import org.assay.writeup.CaseCheck;
import org.assay.writeup.Problem;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Holds what is being written against what it cites, whenever typing pauses. */
final class Lint extends Job {
	private static final long PAUSE = 300;
	private final Supplier<String> text;
	private final BiConsumer<String, List<Problem>> told;
	private final CaseCheck check;

	/**
	 * @param text what stands in the editor now; asked on a thread of the job
	 * @param told a text and what is wrong with it; on a thread of the job
	 */
	Lint(OpenCase open, Supplier<String> text, BiConsumer<String, List<Problem>> told) {
		super(Messages.Lint_job);
		this.text = text;
		this.told = told;
		check = new CaseCheck(open, () -> LanguagePacks.installed().reader(),
				(document, e) -> ILog.of(Lint.class).warn("The text cannot be read: " + document.getId(), e));
		setSystem(true);
		setPriority(DECORATE);
	}

	/** Checks soon; once for all that is typed meanwhile. */
	void soon() {
		cancel();
		schedule(PAUSE);
	}

	/** Checks again, since what is cited may have changed. */
	void caseChanged() {
		check.caseChanged();
		soon();
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		String checked = text.get();
		List<Problem> problems = check.check(checked);
		if (!monitor.isCanceled()) {
			told.accept(checked, problems);
		}
		return Status.OK_STATUS;
	}
}

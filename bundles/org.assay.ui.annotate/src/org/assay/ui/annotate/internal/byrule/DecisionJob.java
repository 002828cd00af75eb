package org.assay.ui.annotate.internal.byrule;

import java.time.Clock;
import java.util.function.Consumer;
import org.assay.core.OpenCase;
import org.assay.ui.annotate.internal.Messages;
import org.assay.ui.parts.Stoppable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;

/** Carries a decision out away from the UI thread, and says what came of it. */
public final class DecisionJob extends Job implements Stoppable {
	/** Fewer are done before anybody could read of it. */
	private static final int MANY = 500;
	private final OpenCase openCase;
	private final Decision decision;
	private final Clock clock;
	private final Display display;
	private final Consumer<String> say;

	/**
	 * To be made on the UI thread.
	 *
	 * @param say told on the UI thread what came of it
	 */
	public DecisionJob(OpenCase openCase, Decision decision, Clock clock, Consumer<String> say) {
		super(NLS.bind(Messages.ByRule_deciding, decision.chosen().size()));
		this.openCase = openCase;
		this.decision = decision;
		this.clock = clock;
		this.display = Display.getCurrent();
		this.say = say;
		setPriority(INTERACTIVE);
		setSystem(decision.chosen().size() < MANY);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			say(words(decision.apply(openCase, clock, monitor)));
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			say(Messages.Say_byRuleCancelled);
			return Status.CANCEL_STATUS;
		} catch (IllegalStateException e) {
			return Status.error(NLS.bind(Messages.ByRule_failed, e.getMessage()), e);
		} finally {
			monitor.done();
		}
	}

	private void say(String words) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> say.accept(words));
		}
	}

	private String words(int decided) {
		String verdict = Messages.verdict(decision.verdict());
		return decided == 1 ? NLS.bind(Messages.Say_byRuleOne, verdict)
				: NLS.bind(Messages.Say_byRule, decided, verdict);
	}
}

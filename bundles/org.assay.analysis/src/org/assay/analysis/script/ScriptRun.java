package org.assay.analysis.script;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.assay.analysis.Findings;
import org.assay.analysis.Progress;
import org.assay.analysis.script.ScriptAnalysis.ScriptFailure;

/**
 * One run of a script on a thread of its own, watched from another. A script that does not stop when told to (because it
 * is within one long call of the library) is left behind on a daemon thread of lowest priority; its findings are dropped.
 */
final class ScriptRun {
	private static final long LOOK_MILLIS = 20;
	/** A language counts calls within calls and stops long before this is full; what is not used of it costs nothing. */
	private static final long STACK = 32L << 20;

	private final Script script;
	private final Limits limits;
	private final Work work;
	private final CountDownLatch started = new CountDownLatch(1);
	private final CountDownLatch ended = new CountDownLatch(1);
	private volatile Budget budget;
	private volatile Findings findings;
	private volatile Throwable failure;

	/** What runs within the budget. */
	@FunctionalInterface
	interface Work {
		Findings run(Budget budget) throws ScriptException;
	}

	ScriptRun(Script script, Limits limits, Work work) {
		this.script = script;
		this.limits = limits;
		this.work = work;
	}

	/** @throws CancellationException when the caller's progress says so */
	Findings await(Progress progress) {
		Thread thread = new Thread(null, this::work, "script " + script.fileName(), STACK);
		thread.setDaemon(true);
		thread.start();
		try {
			started.await();
			while (!ended.await(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
				if (progress.isCancelled()) {
					stop(thread);
					throw new CancellationException();
				}
				budget.checkAll();
			}
		} catch (InterruptedException e) {
			stop(thread);
			Thread.currentThread().interrupt();
			throw new CancellationException();
		} catch (ScriptStopped e) {
			throw new ScriptFailure(script.fileName() + " was stopped. " + e.getMessage() + stop(thread), 0, e);
		}
		return outcome();
	}

	private void work() {
		try {
			budget = new Budget(limits);
			started.countDown();
			findings = work.run(budget);
		} catch (ScriptException | RuntimeException | LinkageError | ScriptStopped e) {
			failure = e;
		} catch (StackOverflowError e) {
			failure = new ScriptException(script.fileName() + ": it goes too deep.", 0, e);
		} catch (OutOfMemoryError e) {
			failure = new ScriptStopped("It used too much memory.");
		} finally {
			ended.countDown();
		}
	}

	/** Tells the script to stop. @return what to add to the message */
	private String stop(Thread thread) {
		budget.stop();
		thread.interrupt();
		try {
			if (ended.await(limits.patience().toMillis(), TimeUnit.MILLISECONDS)) {
				return "";
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		thread.setPriority(Thread.MIN_PRIORITY);
		return " It does not answer and is left behind; it cannot reach the case any more.";
	}

	private Findings outcome() {
		return switch (failure) {
		case null -> findings == null ? Findings.of() : findings;
		case CancellationException cancelled -> throw cancelled;
		case ScriptException wrong -> throw new ScriptFailure(wrong.getMessage(), wrong.line(), wrong);
		case ScriptStopped stopped ->
			throw new ScriptFailure(script.fileName() + " was stopped. " + stopped.getMessage(), 0, stopped);
		default -> throw new ScriptFailure(script.fileName() + " failed: " + failure, 0, failure);
		};
	}
}

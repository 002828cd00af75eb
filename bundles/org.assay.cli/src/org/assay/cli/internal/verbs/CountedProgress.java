package org.assay.cli.internal.verbs;

import org.assay.analysis.Progress;
import org.assay.cli.internal.run.Console;

/** Counts the steps of a run and says on standard error how far it is; cancelled when its thread is interrupted. */
abstract class CountedProgress implements Progress {
	private final Console console;
	private String task = "";
	private int total;
	private int done;

	CountedProgress(Console console) {
		this.console = console;
	}

	@Override
	public final synchronized void begin(String newTask, int newTotal) {
		task = newTask;
		total = newTotal;
		done = 0;
		begun();
	}

	@Override
	public final synchronized void step(String what) {
		done++;
		stepped(what);
	}

	@Override
	public final boolean isCancelled() {
		return Thread.currentThread().isInterrupted();
	}

	/** Called when a task has begun. */
	abstract void begun();

	/** Called after each step. */
	abstract void stepped(String what);

	final Console console() {
		return console;
	}

	final String task() {
		return task;
	}

	final int total() {
		return total;
	}

	final int done() {
		return done;
	}
}

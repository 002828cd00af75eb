package org.assay.cli.internal.verbs;

import org.assay.analysis.Progress;
import org.assay.cli.internal.run.Console;

/** Says on standard error what is being worked on, at most every second. */
final class MessageProgress implements Progress {
	private static final long NANOS = 1_000_000_000L;

	private final Console console;
	private String task = "";
	private int total;
	private int done;
	private long last = System.nanoTime();

	MessageProgress(Console console) {
		this.console = console;
	}

	@Override
	public synchronized void begin(String newTask, int newTotal) {
		task = newTask;
		total = newTotal;
		done = 0;
	}

	@Override
	public synchronized void step(String what) {
		done++;
		if (System.nanoTime() - last >= NANOS) {
			last = System.nanoTime();
			console.message(task + ": " + done + " of " + total + ", " + what);
		}
	}

	@Override
	public boolean isCancelled() {
		return Thread.currentThread().isInterrupted();
	}
}

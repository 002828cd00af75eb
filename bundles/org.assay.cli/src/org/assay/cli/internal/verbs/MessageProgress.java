package org.assay.cli.internal.verbs;

import org.assay.cli.internal.run.Console;

/** Says on standard error what is being worked on, at most every second. */
final class MessageProgress extends CountedProgress {
	private static final long NANOS = 1_000_000_000L;

	private long last = System.nanoTime();

	MessageProgress(Console console) {
		super(console);
	}

	@Override
	void begun() {
		// a person is told by the first step
	}

	@Override
	void stepped(String what) {
		if (System.nanoTime() - last >= NANOS) {
			last = System.nanoTime();
			console().message(task() + ": " + done() + " of " + total() + ", " + what);
		}
	}
}

package org.assay.ui.testing;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.core.runtime.jobs.Job;

/** Waits with a limit; a test that hangs tells what it hung on. */
final class Waiting {
	static final long TIMEOUT = 15_000;
	private static final long PAUSE = 25;

	private Waiting() {
	}

	static void until(Condition condition, long timeout) {
		long end = System.currentTimeMillis() + timeout;
		while (!condition.test()) {
			if (System.currentTimeMillis() > end) {
				throw new AssertionError("Waited " + timeout + " ms in vain: " + condition.getFailureMessage());
			}
			pause(PAUSE);
		}
	}

	/** Waits, and goes on when it was in vain. */
	static void whileNot(BooleanSupplier test, long timeout) {
		long end = System.currentTimeMillis() + timeout;
		while (!test.getAsBoolean() && System.currentTimeMillis() < end) {
			pause(PAUSE);
		}
	}

	static <T> T untilFound(String what, Supplier<Optional<T>> search) {
		long end = System.currentTimeMillis() + TIMEOUT;
		while (true) {
			Optional<T> found = UiThread.get(search);
			if (found.isPresent()) {
				return found.get();
			}
			if (System.currentTimeMillis() > end) {
				throw new WidgetNotFoundException("Not found: " + what + "\n" + UiThread.get(Dump::shells));
			}
			pause(PAUSE);
		}
	}

	static void untilJobsAreDone(Object family, long timeout) {
		until(Condition.of("jobs still run", () -> Job.getJobManager().find(family).length == 0), timeout);
	}

	static void pause(long millis) {
		try {
			Thread.sleep(millis);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("interrupted while waiting", e);
		}
	}
}

package org.assay.ui.testing;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;

/** Runs code on the UI thread and hands results and exceptions back to the test. */
public final class UiThread {
	/** What takes longer than this is taken for a dialog that is open. */
	private static final int DIALOG_SECONDS = 5;

	private UiThread() {
	}

	public static Display display() {
		return PlatformUI.getWorkbench().getDisplay();
	}

	public static <T> T get(Supplier<T> supplier) {
		AtomicReference<T> result = new AtomicReference<>();
		AtomicReference<RuntimeException> failure = new AtomicReference<>();
		display().syncExec(() -> {
			try {
				result.set(supplier.get());
			} catch (RuntimeException e) {
				failure.set(e);
			}
		});
		if (failure.get() != null) {
			throw failure.get();
		}
		return result.get();
	}

	public static void run(Runnable runnable) {
		get(() -> {
			runnable.run();
			return null;
		});
	}

	/** For what may open a dialog and so would not come back. */
	public static void start(Runnable runnable) {
		display().asyncExec(runnable);
	}

	/**
	 * Posts events as if they came from keyboard and mouse. The display takes keys from any thread, but its queue and its list
	 * of windows have no lock: posted beside the UI thread, one key in some ten thousand crashes the process.
	 */
	static void post(List<Event> events) {
		boolean isPosted = get(() -> events.stream().allMatch(display()::post));
		if (!isPosted) {
			throw new IllegalStateException("The display refused " + events);
		}
	}

	/**
	 * Returns when everything posted so far has been dealt with, or when dealing with it has opened a dialog, which only comes
	 * back when it is closed.
	 */
	public static void settle() {
		for (int i = 0; i < 3; i++) {
			if (Display.getCurrent() != null) {
				dispatch();
			} else if (!isDispatched()) {
				return;
			}
		}
	}

	private static boolean isDispatched() {
		CountDownLatch done = new CountDownLatch(1);
		AtomicReference<RuntimeException> failure = new AtomicReference<>();
		display().asyncExec(() -> {
			try {
				dispatch();
			} catch (RuntimeException e) {
				failure.set(e);
			}
			done.countDown();
		});
		try {
			boolean isDone = done.await(DIALOG_SECONDS, TimeUnit.SECONDS);
			if (failure.get() != null) {
				throw failure.get();
			}
			return isDone;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private static void dispatch() {
		while (display().readAndDispatch()) {
			// until the queue is empty
		}
	}
}

package org.assay.ui.testing;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Runs code on the UI thread and hands results and exceptions back to the test. */
public final class UiThread {

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

	/** Returns when everything posted so far has been dealt with. */
	public static void settle() {
		for (int i = 0; i < 3; i++) {
			run(() -> {
				while (display().readAndDispatch()) {
					// until the queue is empty
				}
			});
		}
	}
}

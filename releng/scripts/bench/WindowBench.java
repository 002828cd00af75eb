import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.assay.core.OpenCase;
import org.assay.ui.ActiveCase;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/**
 * Measures something in the running product with the case that is open, writes one figure a line into the file that the system
 * property assay.bench names, and ends the product. Put into a copy of the product by releng/scripts/bench.sh; no part of it.
 * UI thread only.
 */
abstract class WindowBench implements IStartup {
	private static final long PATIENCE = 120_000_000_000L;
	private final String name;
	private final int settled;
	private final List<String> lines = new ArrayList<>();
	Display display;
	IWorkbenchWindow window;
	/** The longest that the window was busy at once, in milliseconds; may be set to 0. */
	double longest;

	/**
	 * @param name    stands before each figure
	 * @param settled how long the window is left alone with its case before anything is measured, in milliseconds
	 */
	WindowBench(String name, int settled) {
		this.name = name;
		this.settled = settled;
	}

	@Override
	public final void earlyStartup() {
		display = PlatformUI.getWorkbench().getDisplay();
		display.asyncExec(() -> {
			try {
				start();
			} catch (Exception e) {
				tell("failed: " + e);
			}
			try {
				Files.write(Path.of(System.getProperty("assay.bench")), lines);
			} catch (IOException e) {
				throw new IllegalStateException(e);
			}
			PlatformUI.getWorkbench().close();
		});
	}

	private void start() throws Exception {
		window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
		ActiveCase active = window.getService(ActiveCase.class);
		spin(() -> active.get().isPresent());
		settle(settled);
		Listener watch = this::paints;
		display.addFilter(SWT.Paint, watch);
		try {
			run(active.get().get());
		} finally {
			display.removeFilter(SWT.Paint, watch);
		}
	}

	/** Measures. */
	abstract void run(OpenCase open) throws Exception;

	/** Something is about to be painted. */
	abstract void paints(Event event);

	/** Lets the window work until something has come. */
	final void spin(BooleanSupplier done) {
		long end = System.nanoTime() + PATIENCE;
		while (!done.getAsBoolean()) {
			if (System.nanoTime() > end) {
				throw new IllegalStateException("nothing happened for two minutes");
			}
			long entered = System.nanoTime();
			boolean more = display.readAndDispatch();
			longest = Math.max(longest, since(entered));
			if (!more) {
				display.timerExec(5, () -> { // wakes the display
				});
				display.sleep();
			}
		}
	}

	/** Lets the window work for some time. */
	final void settle(long millis) {
		long end = System.nanoTime() + millis * 1_000_000;
		spin(() -> System.nanoTime() > end);
	}

	/** @return milliseconds since a time that {@link System#nanoTime} told */
	static double since(long begin) {
		return (System.nanoTime() - begin) / 1e6;
	}

	/** Writes a line. */
	final void tell(String line) {
		lines.add(name + ": " + line);
	}

	/** Writes a line about some times; nothing for none. */
	final void tell(String what, double[] millis) {
		if (millis.length > 0) {
			double[] sorted = millis.clone();
			Arrays.sort(sorted);
			tell(String.format(Locale.ROOT, "%s, ms: least %.1f, median %.1f, p95 %.1f, most %.1f, n=%d", what, sorted[0],
					sorted[sorted.length / 2], sorted[(int) Math.ceil(sorted.length * 0.95) - 1], sorted[sorted.length - 1],
					sorted.length));
		}
	}
}

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.assay.core.CaseStore;
import org.assay.core.OpenCase;
import org.assay.ui.ActiveCase;
import org.assay.ui.UiIds;
import org.assay.ui.session.CaseSession;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/**
 * Measures in the running product how soon the timeline of the case that is open is seen, writes one figure a line into the
 * file that the system property assay.bench names, and ends the product. Put into a copy of the product by
 * releng/timeline/run; no part of it.
 */
public final class TimelineBench implements IStartup {
	private static final long PATIENCE = 120_000_000_000L;
	private static final int AGAIN = Integer.getInteger("assay.bench.again", 8);
	private final List<String> lines = new ArrayList<>();
	private Display display;
	private IWorkbenchWindow window;
	private long first;
	private long whole;
	private double longest;

	@Override
	public void earlyStartup() {
		display = PlatformUI.getWorkbench().getDisplay();
		display.asyncExec(() -> {
			try {
				run();
			} catch (Exception e) {
				lines.add("timeline: failed: " + e);
			}
			try {
				Files.write(Path.of(System.getProperty("assay.bench")), lines);
			} catch (IOException e) {
				throw new IllegalStateException(e);
			}
			PlatformUI.getWorkbench().close();
		});
	}

	private void run() throws Exception {
		window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
		ActiveCase active = window.getService(ActiveCase.class);
		spin(() -> active.get().isPresent());
		settle(15_000);
		Path folder = active.get().get().folder();
		Listener watch = this::paints;
		display.addFilter(SWT.Paint, watch);
		try {
			measure("view opened for the first time", 1, this::openView);
			measure("view closed and opened again", AGAIN, this::openView);
			measure("another case opened, told to all views", AGAIN, () -> openCase(folder));
		} finally {
			display.removeFilter(SWT.Paint, watch);
		}
	}

	private void openView() throws Exception {
		window.getActivePage().showView(UiIds.TIMELINE_VIEW);
	}

	private void openCase(Path folder) throws Exception {
		CaseSession session = window.getService(CaseSession.class);
		session.show(Optional.empty());
		settle(2_000);
		OpenCase open = new CaseStore().open(folder, new NullProgressMonitor());
		open.save();
		begin();
		session.show(Optional.of(open));
	}

	private interface Act {
		void run() throws Exception;
	}

	private long begun;
	private long processor;

	private void begin() {
		first = 0;
		whole = 0;
		longest = 0;
		processor = processor();
		begun = System.nanoTime();
	}

	private void measure(String what, int times, Act act) throws Exception {
		double[] firsts = new double[times];
		double[] wholes = new double[times];
		double[] busy = new double[times];
		double[] blocked = new double[times];
		for (int i = 0; i < times; i++) {
			IViewPart view = window.getActivePage().findView(UiIds.TIMELINE_VIEW);
			if (view != null && act.getClass() != null && !what.startsWith("another")) {
				window.getActivePage().hideView(view);
			}
			System.gc();
			settle(2_000);
			begin();
			long entered = System.nanoTime();
			act.run();
			longest = Math.max(longest, (System.nanoTime() - Math.max(entered, begun)) / 1e6);
			spin(() -> whole != 0);
			firsts[i] = (first - begun) / 1e6;
			wholes[i] = (whole - begun) / 1e6;
			busy[i] = (processor() - processor) / 1e6;
			blocked[i] = longest;
			settle(2_000);
		}
		tell(what + ", first picture", firsts);
		tell(what + ", whole picture", wholes);
		tell(what + ", processor time of all threads until then", busy);
		tell(what + ", longest the window was busy at once", blocked);
	}

	private static long processor() {
		return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
				.getProcessCpuTime();
	}

	/** The canvas belongs to a plug-in that shows its inside to nobody, so it is asked by name. */
	private void paints(Event event) {
		if (!event.widget.getClass().getSimpleName().equals("TimelineCanvas")) {
			return;
		}
		Object canvas = event.widget;
		display.asyncExec(() -> { // what is painted stands there once this event is over
			try {
				Optional<?> frame = (Optional<?>) canvas.getClass().getMethod("frame").invoke(canvas);
				if (frame.isEmpty() || begun == 0) {
					return;
				}
				Object index = frame.get().getClass().getMethod("index").invoke(frame.get());
				int size = (int) index.getClass().getMethod("size").invoke(index);
				first = first == 0 && size > 0 ? System.nanoTime() : first;
				whole = whole == 0 && size >= Integer.getInteger("assay.bench.times", 100_000) ? System.nanoTime() : whole;
			} catch (ReflectiveOperationException e) {
				throw new IllegalStateException(e);
			}
		});
	}

	private void spin(BooleanSupplier done) {
		long end = System.nanoTime() + PATIENCE;
		while (!done.getAsBoolean()) {
			if (System.nanoTime() > end) {
				throw new IllegalStateException("nothing happened for two minutes");
			}
			long entered = System.nanoTime();
			boolean more = display.readAndDispatch();
			longest = Math.max(longest, (System.nanoTime() - entered) / 1e6);
			if (!more) {
				display.timerExec(5, () -> { // wakes the display
				});
				display.sleep();
			}
		}
	}

	private void settle(long millis) {
		long end = System.nanoTime() + millis * 1_000_000;
		spin(() -> System.nanoTime() > end);
	}

	private void tell(String what, double[] millis) {
		if (millis.length == 0) {
			return;
		}
		double[] sorted = millis.clone();
		Arrays.sort(sorted);
		lines.add(String.format(Locale.ROOT, "timeline: %s, ms: least %.0f, median %.0f, most %.0f, n=%d", what, sorted[0],
				sorted[sorted.length / 2], sorted[sorted.length - 1], sorted.length));
	}
}

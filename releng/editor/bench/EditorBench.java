import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.assay.core.OpenCase;
import org.assay.model.Document;
import org.assay.ui.ActiveCase;
import org.assay.ui.Words;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * Measures the article editor in the running product with the first document of the case that is open, writes one figure
 * a line into the file that the system property assay.bench names, and ends the product. Put into a copy of the product by
 * releng/bench; no part of it.
 */
public final class EditorBench implements IStartup {
	private static final String COMMANDS = "org.assay.ui.annotate.";
	private static final long PATIENCE = 60_000_000_000L;
	private static final int FRAMES = 400;
	private static final int EDITS = 120;
	private final List<String> lines = new ArrayList<>();
	private Display display;
	private IWorkbenchWindow window;
	private StyledText painted;
	private boolean isPainted;

	@Override
	public void earlyStartup() {
		display = PlatformUI.getWorkbench().getDisplay();
		display.asyncExec(() -> {
			try {
				run();
			} catch (Exception e) {
				lines.add("editor: failed: " + e);
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
		settle(2_000);
		OpenCase open = active.get().get();
		Document document = open.model().getDocuments().getFirst();
		Listener watch = this::paints;
		display.addFilter(SWT.Paint, watch);
		try {
			opening(document);
			long heap = heap();
			lines.add(String.format(Locale.ROOT, "editor: heap in use after collection, article open, MB: %d", heap));
			scrolling();
			jumping();
			editing();
			saving(open, document);
		} finally {
			display.removeFilter(SWT.Paint, watch);
		}
	}

	private void paints(Event event) {
		if (event.widget instanceof StyledText text && text.getCharCount() > 1_000) {
			painted = text;
			isPainted = true;
		}
	}

	private void opening(Document document) throws PartInitException {
		double[] millis = new double[7];
		for (int i = 0; i < millis.length; i++) {
			window.getActivePage().closeAllEditors(false);
			settle(500);
			isPainted = false;
			long begin = System.nanoTime();
			Words.open(window.getActivePage(), document);
			spin(() -> isPainted);
			millis[i] = (System.nanoTime() - begin) / 1e6;
			settle(1_500);
		}
		lines.add(String.format(Locale.ROOT, "editor: opened and painted for the first time, ms: %.0f", millis[0]));
		tell("opened and painted again", Arrays.copyOfRange(millis, 1, millis.length));
		painted.setFocus();
		settle(500);
	}

	/** Frame after frame by 30 pixels, through long lines and short. */
	private void scrolling() {
		double[] wall = new double[FRAMES];
		double[] busy = new double[FRAMES];
		for (int i = 0; i < FRAMES; i++) {
			measure(i, wall, busy, () -> painted.setTopPixel(painted.getTopPixel() + 30));
		}
		tell("scrolled by 30 pixels and painted, processor time", busy);
		tell("scrolled by 30 pixels and painted", wall);
	}

	private void jumping() {
		double[] wall = new double[60];
		double[] busy = new double[wall.length];
		for (int i = 0; i < wall.length; i++) {
			int line = (int) ((long) painted.getLineCount() * (i * 37 % 60) / 60);
			measure(i, wall, busy, () -> painted.setTopIndex(line));
		}
		tell("jumped and painted", wall);
	}

	private void editing() {
		painted.setSelection(painted.getOffsetAtLine(painted.getLineCount() / 2));
		double[] next = new double[EDITS];
		double[] accept = new double[EDITS];
		double[] busy = new double[EDITS];
		for (int i = 0; i < EDITS; i++) {
			measure(i, next, busy, () -> command("nextProposal"));
			settle(20);
			measure(i, accept, busy, () -> command("accept"));
			settle(150);
		}
		tell("next proposal painted", next);
		tell("accept painted", accept);
		tell("accept painted, processor time", busy);
		double[] undo = new double[30];
		for (int i = 0; i < undo.length; i++) {
			measure(i, undo, busy, () -> run("org.eclipse.ui.edit.undo"));
			settle(150);
		}
		tell("undo painted", undo);
	}

	private void saving(OpenCase open, Document document) throws IOException {
		double[] millis = new double[20];
		for (int i = 0; i < millis.length; i++) {
			String title = "Large article " + i;
			open.change("title", () -> document.setTitle(title));
			long begin = System.nanoTime();
			open.save();
			millis[i] = (System.nanoTime() - begin) / 1e6;
			settle(300);
		}
		tell("saved", millis);
	}

	private void command(String name) {
		run(COMMANDS + name);
	}

	private void run(String id) {
		try {
			window.getService(IHandlerService.class).executeCommand(id, null);
		} catch (CommandException e) {
			throw new IllegalStateException(id, e);
		}
	}

	private void measure(int i, double[] wall, double[] busy, Runnable act) {
		isPainted = false;
		long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
		long begin = System.nanoTime();
		act.run();
		spin(() -> isPainted);
		wall[i] = (System.nanoTime() - begin) / 1e6;
		busy[i] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor) / 1e6;
	}

	private void spin(BooleanSupplier done) {
		long end = System.nanoTime() + PATIENCE;
		while (!done.getAsBoolean()) {
			if (System.nanoTime() > end) {
				throw new IllegalStateException("nothing happened for a minute");
			}
			if (!display.readAndDispatch()) {
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

	private static long heap() {
		System.gc();
		Runtime runtime = Runtime.getRuntime();
		return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
	}

	private void tell(String what, double[] millis) {
		double[] sorted = millis.clone();
		Arrays.sort(sorted);
		lines.add(String.format(Locale.ROOT, "editor: %s, ms: median %.1f, p95 %.1f, most %.1f, n=%d", what,
				sorted[sorted.length / 2], sorted[(int) Math.ceil(sorted.length * 0.95) - 1], sorted[sorted.length - 1],
				sorted.length));
	}
}

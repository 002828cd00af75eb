import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import org.assay.core.OpenCase;
import org.assay.model.Document;
import org.assay.ui.Words;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;

/** Measures the article editor with the first document of the case. */
public final class EditorBench extends WindowBench {
	private static final String COMMANDS = "org.assay.ui.annotate.";
	private static final int FRAMES = 400;
	private static final int EDITS = 120;
	private static final int UNDOS = 60;
	private StyledText painted;
	private boolean isPainted;

	public EditorBench() {
		super("editor", 2_000);
	}

	@Override
	void run(OpenCase open) throws Exception {
		Document document = open.model().getDocuments().getFirst();
		opening(document);
		tell("heap in use after collection, article open, MB: " + heap());
		scrolling();
		jumping();
		editing();
		saving(open, document);
	}

	@Override
	void paints(Event event) {
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
			millis[i] = since(begin);
			settle(1_500);
		}
		tell(String.format(Locale.ROOT, "opened and painted for the first time, ms: %.0f", millis[0]));
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
		deciding("", EDITS, 20, 150);
		// as an analyst works, who reads between one and the other
		deciding(" at one decision a second", EDITS / 2, 400, 600);
		undoing("", 150);
		undoing(" at one a second", 1_000);
	}

	private void undoing(String pace, int after) {
		double[] busy = new double[UNDOS];
		double[] undo = new double[UNDOS];
		for (int i = 0; i < undo.length; i++) {
			measure(i, undo, busy, () -> run("org.eclipse.ui.edit.undo"));
			settle(after);
		}
		tell("undo painted" + pace, undo);
	}

	/** Goes to the next proposal, waits {@code before} ms, accepts it, and waits {@code after} ms. */
	private void deciding(String pace, int decisions, int before, int after) {
		double[] next = new double[decisions];
		double[] accept = new double[decisions];
		double[] busy = new double[decisions];
		for (int i = 0; i < decisions; i++) {
			measure(i, next, busy, () -> command("nextProposal"));
			settle(before);
			measure(i, accept, busy, () -> command("accept"));
			settle(after);
		}
		tell("next proposal painted" + pace, next);
		tell("accept painted" + pace, accept);
		tell("accept painted, processor time" + pace, busy);
	}

	private void saving(OpenCase open, Document document) throws IOException {
		double[] millis = new double[20];
		for (int i = 0; i < millis.length; i++) {
			String title = "Large article " + i;
			open.change("title", () -> document.setTitle(title));
			long begin = System.nanoTime();
			open.save();
			millis[i] = since(begin);
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
		wall[i] = since(begin);
		busy[i] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor) / 1e6;
	}

	private static long heap() {
		System.gc();
		Runtime runtime = Runtime.getRuntime();
		return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
	}
}

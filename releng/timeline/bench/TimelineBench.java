import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Optional;
import org.assay.core.CaseStore;
import org.assay.core.OpenCase;
import org.assay.ui.UiIds;
import org.assay.ui.session.CaseSession;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IViewPart;

/** Measures how soon the timeline of the case is seen. */
public final class TimelineBench extends WindowBench {
	private static final int AGAIN = Integer.getInteger("assay.bench.again", 8);
	private long first;
	private long whole;
	private long begun;
	private long processor;

	public TimelineBench() {
		super("timeline", 15_000);
	}

	@Override
	void run(OpenCase open) throws Exception {
		Path folder = open.folder();
		measure("view opened for the first time", 1, this::openView);
		measure("view closed and opened again", AGAIN, this::openView);
		measure("another case opened, told to all views", AGAIN, () -> openCase(folder));
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
			longest = Math.max(longest, since(Math.max(entered, begun)));
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
	@Override
	void paints(Event event) {
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
}

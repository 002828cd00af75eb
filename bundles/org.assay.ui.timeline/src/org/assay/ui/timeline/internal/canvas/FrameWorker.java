package org.assay.ui.timeline.internal.canvas;

import java.lang.ref.SoftReference;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.assay.timeline.drawing.TimelineLayout;
import org.assay.timeline.index.TimelineIndex;
import org.assay.timeline.index.TimelineOptions;
import org.assay.timeline.scale.Range;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** Makes frames in the background. Requests that are overtaken by a later one are never worked on. */
public final class FrameWorker {
	/** The frame that was worked out last in any window: whoever shows the timeline again need not wait for its index. */
	private static final AtomicReference<SoftReference<Frame>> LATEST = new AtomicReference<>(
			new SoftReference<>(null));
	private final AtomicReference<FrameRequest> wanted = new AtomicReference<>();
	private final Display display;
	private final Consumer<Frame> ready;
	private final Job job;
	private Optional<Frame> last = Optional.empty();

	/**
	 * @param name  of the work, for the progress view
	 * @param ready called on the UI thread
	 */
	public FrameWorker(Display display, String name, Consumer<Frame> ready) {
		this.display = display;
		this.ready = ready;
		this.job = Job.create(name, monitor -> {
			work();
		});
		job.setSystem(true);
		job.setPriority(Job.INTERACTIVE);
	}

	/** May be called as often as one likes. */
	public void request(FrameRequest request) {
		wanted.set(request);
		job.schedule();
	}

	/** No frame is delivered any more that has not begun. */
	public void stop() {
		wanted.set(null);
		job.cancel();
	}

	/** Jobs never run beside themselves, so that only one thread at a time is here. */
	private void work() {
		FrameRequest request = wanted.getAndSet(null);
		if (request == null) {
			return;
		}
		Frame frame = frame(request, last);
		last = Optional.of(frame);
		if (!display.isDisposed()) {
			display.asyncExec(() -> ready.accept(frame));
		}
	}

	/**
	 * Works out a frame; any thread.
	 *
	 * @param before a frame whose index may serve again
	 */
	public static Frame frame(FrameRequest request, Optional<Frame> before) {
		TimelineIndex index = before.filter(f -> f.request().sameIndex(request))
				.or(() -> Optional.ofNullable(LATEST.get().get()).filter(f -> f.request().sameIndex(request)))
				.map(Frame::index).orElseGet(() -> TimelineIndex.of(request.timeline().items(), request.grouping(),
						request.filter()));
		Range range = request.range().or(() -> index.reporting().or(index::extent).map(Range::fitted))
				.orElse(Range.LIMITS);
		int gutter = TimelineLayout.gutterFor(request.width(), index);
		int width = Math.max(1, request.width() - gutter);
		Frame frame = new Frame(request, index,
				new TimelineLayout(index.compute(range, width, TimelineOptions.STANDARD), gutter));
		LATEST.set(new SoftReference<>(frame));
		return frame;
	}
}

package org.assay.ui.timeline.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.assay.core.OpenCase;
import org.assay.model.Document;
import org.assay.model.ModelFactory;
import org.assay.model.Span;
import org.assay.model.TimeExpression;
import org.assay.model.TimexType;
import org.assay.timeline.scale.Range;
import org.assay.ui.UiIds;
import org.assay.ui.session.CaseSession;
import org.assay.ui.testing.UiThread;
import org.assay.ui.testing.WorkbenchBot;
import org.assay.ui.timeline.internal.canvas.Frame;
import org.assay.ui.timeline.internal.canvas.TimelineCanvas;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Listener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures how many pictures a second the timeline shows while it is moved, and how long the window is busy with one. Not
 * a test: nothing is asserted, and only {@code releng/bench} asks for it.
 */
class TimelineFrames {
	private static final int STEPS = 200;
	/** Steps in one direction before it goes back. */
	private static final int SWING = 20;

	@TempDir
	private Path folder;
	private final WorkbenchBot bot = new WorkbenchBot();

	@Test
	void whileItIsMoved() throws Exception {
		bot.resize(1280, 800);
		bot.viewById(UiIds.TIMELINE_VIEW).setFocus();
		for (int items : new int[] { 100, 1_000, 10_000, 100_000 }) {
			measure(items);
		}
	}

	private void measure(int items) throws Exception {
		try (OpenCase open = FerryCase.create(Files.createDirectory(folder.resolve("n" + items)))) {
			fill(open, items);
			open.save(); // or it would be saved while the first picture is made
			TimelineCanvas canvas = ((TimelineView) bot.viewById(UiIds.TIMELINE_VIEW).getPart()).canvas();
			long begin = System.nanoTime();
			show(Optional.of(open));
			report(items, "told to all views after %.0f ms", (System.nanoTime() - begin) / 1e6);
			untilPainted(canvas, f -> f.index().size() >= items);
			report(items, "first picture after %.0f ms", (System.nanoTime() - begin) / 1e6);
			UiThread.run(canvas::fitAll);
			bot.sleep(1_000);
			move(items, "moved", canvas, forth -> canvas.pan(forth ? 15 : -15));
			move(items, "zoomed", canvas, forth -> canvas.zoom(forth ? 0.8 : 1.25));
			show(Optional.empty());
		}
	}

	private static void move(int items, String how, TimelineCanvas canvas, Consumer<Boolean> move) {
		long[] whole = new long[STEPS];
		long[] busy = new long[STEPS];
		for (int i = 0; i < STEPS; i++) {
			boolean forth = i / SWING % 2 == 0;
			long begin = System.nanoTime();
			Range wanted = UiThread.get(() -> {
				move.accept(forth);
				return canvas.range().orElseThrow();
			});
			busy[i] = untilPainted(canvas, f -> f.request().range().equals(Optional.of(wanted)));
			whole[i] = System.nanoTime() - begin;
		}
		Arrays.sort(whole);
		Arrays.sort(busy);
		report(items,
				how + ": %.0f pictures a second (median of " + STEPS
						+ "; slowest twentieth %.0f); window busy %.1f ms each",
				1e9 / whole[STEPS / 2], 1e9 / whole[STEPS * 19 / 20], busy[STEPS / 2] / 1e6);
	}

	/** Waits until a frame is on the screen; gives how long drawing it kept the window busy, in nanoseconds. */
	private static long untilPainted(TimelineCanvas canvas, Predicate<Frame> wanted) {
		long[] begun = new long[1];
		AtomicLong busy = new AtomicLong(-1);
		Listener before = e -> begun[0] = e.widget == canvas ? System.nanoTime() : begun[0];
		Listener after = e -> {
			if (canvas.frame().filter(wanted).isPresent()) {
				busy.set(System.nanoTime() - begun[0]);
			}
		};
		UiThread.run(() -> {
			canvas.getDisplay().addFilter(SWT.Paint, before);
			canvas.addListener(SWT.Paint, after);
			if (canvas.frame().filter(wanted).isPresent()) {
				canvas.redraw(); // it may be on the screen already, before anybody watched
			}
		});
		while (busy.get() < 0) {
			LockSupport.parkNanos(200_000);
		}
		UiThread.run(() -> {
			canvas.getDisplay().removeFilter(SWT.Paint, before);
			canvas.removeListener(SWT.Paint, after);
		});
		return busy.get();
	}

	private static void report(int items, String format, Object... figures) {
		System.out.println("timeline of " + items + " items " + String.format(Locale.ROOT, format, figures));
	}

	private static void fill(OpenCase open, int items) {
		Document document = open.model().getDocuments().getFirst();
		Span words = document.getAnnotations().getFirst().getSpans().getFirst();
		open.change("fill", () -> {
			for (int i = 0; i < items; i++) {
				TimeExpression time = ModelFactory.eINSTANCE.createTimeExpression();
				time.setId("bench-" + i);
				time.setType(TimexType.DATE);
				time.setValue(LocalDate.of(2020, 1, 1).plusDays(i * 1_500L / items).toString());
				Span span = ModelFactory.eINSTANCE.createSpan();
				span.setBegin(words.getBegin());
				span.setEnd(words.getEnd());
				span.setQuote(words.getQuote());
				time.getSpans().add(span);
				document.getAnnotations().add(time);
			}
		});
	}

	private void show(Optional<OpenCase> open) {
		UiThread.run(() -> bot.page().getWorkbenchWindow().getService(CaseSession.class).show(open));
	}
}

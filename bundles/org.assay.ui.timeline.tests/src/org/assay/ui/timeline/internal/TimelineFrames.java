package org.assay.ui.timeline.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.assay.core.OpenCase;
import org.assay.model.Document;
import org.assay.model.ModelFactory;
import org.assay.model.Span;
import org.assay.model.TimeExpression;
import org.assay.model.TimexType;
import org.assay.timeline.scale.Range;
import org.assay.ui.UiIds;
import org.assay.ui.session.CaseSession;
import org.assay.ui.testing.Condition;
import org.assay.ui.testing.UiThread;
import org.assay.ui.testing.WorkbenchBot;
import org.assay.ui.timeline.internal.canvas.TimelineCanvas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures how many pictures a second the timeline shows while it is moved, and how long the window is busy with one. Not
 * a test: nothing is asserted, and only {@code releng/bench} asks for it.
 */
class TimelineFrames {
	private static final int STEPS = 200;

	@TempDir
	private Path folder;
	private final WorkbenchBot bot = new WorkbenchBot();

	@Test
	void whileItIsMoved() throws Exception {
		bot.resize(1280, 800);
		for (int items : new int[] { 100, 1_000, 10_000 }) {
			measure(items);
		}
	}

	private void measure(int items) throws Exception {
		try (OpenCase open = FerryCase.create(Files.createDirectory(folder.resolve("n" + items)))) {
			fill(open, items);
			show(Optional.of(open));
			TimelineCanvas canvas = ((TimelineView) bot.viewById(UiIds.TIMELINE_VIEW).getPart()).canvas();
			bot.waitUntil(Condition.of("no items", () -> UiThread.get(
					() -> canvas.frame().filter(f -> f.index().size() >= items).isPresent())), 60_000);
			UiThread.run(canvas::fitAll);
			bot.sleep(1_000);
			long[] whole = new long[STEPS];
			long[] busy = new long[STEPS];
			for (int i = 0; i < STEPS; i++) {
				step(canvas, i % 40 < 20 ? 15 : -15, whole, busy, i);
			}
			Arrays.sort(whole);
			Arrays.sort(busy);
			System.out.println(String.format(Locale.ROOT,
					"timeline of %d items: %.0f pictures a second (median of %d; slowest twentieth %.0f); window busy %.1f ms each",
					items, 1e9 / whole[STEPS / 2], STEPS, 1e9 / whole[STEPS * 19 / 20], busy[STEPS / 2] / 1e6));
			show(Optional.empty());
		}
	}

	/** Moves it and waits until the picture that belongs to the new range is drawn. */
	private static void step(TimelineCanvas canvas, int pixels, long[] whole, long[] busy, int at) {
		long begin = System.nanoTime();
		UiThread.run(() -> canvas.pan(pixels));
		Range wanted = UiThread.get(() -> canvas.range().orElseThrow());
		boolean[] isThere = new boolean[1];
		while (!isThere[0]) {
			busy[at] = UiThread.get(() -> {
				long from = System.nanoTime();
				isThere[0] = canvas.frame().filter(f -> f.request().range().equals(Optional.of(wanted))).isPresent();
				if (isThere[0]) {
					canvas.redraw();
					canvas.update();
				}
				return System.nanoTime() - from;
			});
		}
		whole[at] = System.nanoTime() - begin;
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

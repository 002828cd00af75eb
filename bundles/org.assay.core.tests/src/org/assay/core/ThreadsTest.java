package org.assay.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.assay.model.Hypothesis;
import org.assay.model.ModelFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Changes, reads and saves at the same time: readers see whole changes only, and nobody waits for ever. */
class ThreadsTest {
	private static final int CHANGES = 150;
	@TempDir
	private Path folder;

	@Test
	@Timeout(90)
	void readersSeeWholeChanges() throws Exception {
		AtomicBoolean done = new AtomicBoolean();
		AtomicInteger heard = new AtomicInteger();
		try (OpenCase open = Samples.store().create(folder, "Threads");
				ExecutorService pool = Executors.newFixedThreadPool(5)) {
			// Like a window that asks another thread for the state of the case when it is told of a change.
			open.addListener(new CaseListener() {
				@Override
				public void changed(OpenCase changed) {
					try {
						pool.submit(() -> changed.read(() -> changed.model().getName())).get(30, TimeUnit.SECONDS);
						heard.incrementAndGet();
					} catch (Exception e) {
						throw new IllegalStateException(e);
					}
				}
			});
			List<Future<?>> work = new ArrayList<>();
			work.add(pool.submit(() -> changes(open, "a")));
			work.add(pool.submit(() -> changes(open, "b")));
			Future<Integer> reader = pool.submit(() -> reads(open, done));
			Future<?> saver = pool.submit(() -> saves(open, done));
			for (Future<?> each : work) {
				each.get();
			}
			done.set(true);
			saver.get();
			assertTrue(reader.get() > 0);
			assertEquals(2 * CHANGES, heard.get());
			open.save();
		}
		try (OpenCase open = Samples.store().open(folder, null)) {
			assertEquals(List.of(), open.notices());
			assertEquals(4 * CHANGES, open.model().getHypotheses().size());
		}
	}

	private static void changes(OpenCase open, String who) {
		for (int i = 0; i < CHANGES; i++) {
			int number = i;
			open.change(who + i, () -> {
				for (int pair = 0; pair < 2; pair++) {
					Hypothesis hypothesis = ModelFactory.eINSTANCE.createHypothesis();
					hypothesis.setId(who + "-" + number + "-" + pair);
					open.model().getHypotheses().add(hypothesis);
				}
			});
		}
	}

	private static int reads(OpenCase open, AtomicBoolean done) {
		int reads = 0;
		while (!done.get()) {
			int size = open.read(() -> open.model().getHypotheses().size());
			assertEquals(0, size % 2, "half a change was seen");
			reads++;
		}
		return reads;
	}

	private static Void saves(OpenCase open, AtomicBoolean done) throws IOException {
		while (!done.get()) {
			open.save();
		}
		return null;
	}
}

package org.assay.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.assay.model.ModelFactory;
import org.assay.model.Question;
import org.assay.model.Verdicts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A long reader lets a change go before it, and sees it when it is begun anew. */
@Timeout(60)
class GivingWayTest {
	private final ExecutorService pool = Executors.newCachedThreadPool();
	private final CountDownLatch begun = new CountDownLatch(1);
	private final AtomicInteger beginnings = new AtomicInteger();
	@TempDir
	private Path folder;
	private OpenCase open;

	@BeforeEach
	void open() throws Exception {
		open = Samples.store().create(folder, "Giving way");
		open.change("first", this::addQuestion);
	}

	@AfterEach
	void close() {
		open.close();
		pool.shutdownNow();
	}

	private void addQuestion() {
		Question question = ModelFactory.eINSTANCE.createQuestion();
		question.setId("q" + open.model().getQuestions().size());
		open.model().getQuestions().add(question);
	}

	/** Reads for ever, as long as there is only one question. */
	private int readUntilThereAreTwo() {
		beginnings.incrementAndGet();
		begun.countDown();
		while (open.model().getQuestions().size() < 2) {
			Verdicts.of(open.model().getQuestions().getFirst());
		}
		return open.model().getQuestions().size();
	}

	@Test
	void aChangeGoesBeforeAReaderThatIsBegunAnewAfterIt() throws Exception {
		Future<Integer> read = pool.submit(() -> open.readGivingWay(() -> true, this::readUntilThereAreTwo));
		begun.await();
		open.change("second", this::addQuestion);
		assertEquals(2, read.get());
		assertTrue(beginnings.get() > 1, "it was not begun anew");
	}

	@Test
	void undoGoesBeforeItToo() throws Exception {
		open.change("second", this::addQuestion);
		Future<Integer> read = pool.submit(() -> open.readGivingWay(() -> true, () -> {
			begun.countDown();
			while (open.model().getQuestions().size() > 1) {
				Verdicts.of(open.model().getQuestions().getFirst());
			}
			return open.model().getQuestions().size();
		}));
		begun.await();
		open.undo();
		assertEquals(1, read.get());
	}

	@Test
	void whatIsNotWantedAnyMoreEnds() throws Exception {
		AtomicBoolean isWanted = new AtomicBoolean(true);
		Future<Integer> read = pool.submit(() -> {
			assertThrows(CancellationException.class,
					() -> open.readGivingWay(isWanted::get, this::readUntilThereAreTwo));
			return 0;
		});
		begun.await();
		isWanted.set(false);
		read.get();
		assertEquals(1, beginnings.get());
	}

	@Test
	void oneWithinAnotherReaderGivesWayToNobody() throws Exception {
		CountDownLatch changed = new CountDownLatch(1);
		int seen = open.read(() -> {
			Future<?> change = pool.submit(() -> {
				begun.countDown();
				open.change("second", this::addQuestion);
				changed.countDown();
			});
			int inside = open.readGivingWay(() -> true, () -> {
				for (int i = 0; i < 1_000; i++) {
					Verdicts.of(open.model().getQuestions().getFirst());
				}
				return open.model().getQuestions().size();
			});
			assertTrue(!change.isDone() && changed.getCount() == 1, "it let a change into the reader around it");
			return inside;
		});
		assertEquals(1, seen);
		changed.await();
	}

	@Test
	void aReaderThatFailsIsNotBegunAnew() {
		assertThrows(IllegalStateException.class, () -> open.readGivingWay(() -> true, () -> {
			beginnings.incrementAndGet();
			throw new IllegalStateException("failed");
		}));
		assertEquals(1, beginnings.get());
	}

	/** One that stops for a reason of its own. */
	@Test
	void oneThatCancelsItselfIsNotBegunAnew() {
		assertThrows(CancellationException.class, () -> open.readGivingWay(() -> true, () -> {
			beginnings.incrementAndGet();
			throw new CancellationException();
		}));
		assertEquals(1, beginnings.get());
	}
}

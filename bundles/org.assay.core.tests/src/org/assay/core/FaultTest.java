package org.assay.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.assay.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Kills a saving program in the middle of its work: the case must hold the last or the previous save, whole. */
class FaultTest {
	private static final int LANES = 2;
	private static final int KILLS = 16;
	/** Whether a kill falls into a save is chance, so there are more of them, at most so many, until one did. */
	private static final int MOST_KILLS = 64;
	private static final int DOCUMENTS = 8;
	@TempDir
	private Path folder;

	@Test
	@Timeout(300)
	void everyKillLeavesTheLastOrThePreviousSave() throws Exception {
		Child child = new Child(folder.resolve("classes"), SavingChild.class, Samples.class);
		AtomicInteger interrupted = new AtomicInteger();
		try (ExecutorService lanes = Executors.newFixedThreadPool(LANES)) {
			List<Future<?>> running = new ArrayList<>();
			for (int lane = 0; lane < LANES; lane++) {
				Path place = folder.resolve("case" + lane);
				Random random = new Random(20250301 + lane);
				running.add(lanes.submit(() -> {
					killAgainAndAgain(child, place, random, interrupted);
					return null;
				}));
			}
			for (Future<?> lane : running) {
				lane.get();
			}
		}
		assertTrue(interrupted.get() > 0, "no kill fell into a save; the test proves nothing");
	}

	/** @param interrupted counts how often a save had to be finished afterwards, in all lanes */
	private static void killAgainAndAgain(Child child, Path place, Random random, AtomicInteger interrupted)
			throws Exception {
		CaseStore store = Samples.store();
		try (OpenCase open = store.create(place, "Fault")) {
			for (int i = 0; i < DOCUMENTS; i++) {
				open.importArticle(Samples.article(i + ".txt", "Report " + i));
			}
			SavingChild.write(open, 0);
			open.save();
		}
		int confirmed = 0;
		for (int kill = 1; kill <= KILLS || interrupted.get() == 0 && kill <= MOST_KILLS; kill++) {
			confirmed = Math.max(confirmed, runAndKill(child, place, random));
			try (OpenCase open = store.open(place, null)) {
				int number = SavingChild.number(open);
				assertTrue(number == confirmed || number == confirmed + 1,
						"kill " + kill + ": saved " + confirmed + ", found " + number);
				assertWhole(open, number);
				assertTrue(open.notices().stream().anyMatch(n -> n.message().contains("ended without closing")),
						"nobody is told that the program ended: " + open.notices());
				open.notices().stream().filter(n -> n.message().contains("was finished"))
						.forEach(n -> interrupted.incrementAndGet());
				confirmed = number;
			}
		}
		assertTrue(confirmed >= KILLS, "the child hardly saved: " + confirmed);
	}

	private static void assertWhole(OpenCase open, int number) throws IOException {
		List<Notice> unexpected = open.notices().stream()
				.filter(notice -> notice.severity() != Notice.Severity.info).toList();
		assertEquals(List.of(), unexpected);
		assertEquals(DOCUMENTS, open.model().getDocuments().size());
		for (Document document : open.model().getDocuments()) {
			assertEquals(number + " " + "x".repeat(number * 37 % 500), document.getNote());
		}
		assertEquals(List.of(), open.validate());
	}

	/** @return the last save the child said was done */
	private static int runAndKill(Child child, Path place, Random random) throws Exception {
		Process process = child.start(place.toString());
		int last = 0;
		try (BufferedReader lines = process.inputReader()) {
			assertEquals("ready", lines.readLine(), "the child did not start; see its messages above");
			last = Integer.parseInt(lines.readLine());
			TimeUnit.MICROSECONDS.sleep(random.nextInt(60_000));
			// Not process.destroyForcibly(), which would close the stream with the last lines in it.
			process.toHandle().destroyForcibly();
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				last = Integer.parseInt(line);
			}
		} finally {
			process.destroyForcibly();
			process.waitFor();
		}
		return last;
	}
}

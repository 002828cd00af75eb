package org.assay.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class PurityTest {

	private static final ReadingInput INPUT = new ReadingInput(GoldenTest.ARTICLE, Optional.of(LocalDate.of(2031, 3,
			5)),
			"The Quay Post", List.of());

	@Test
	void theSameInputGivesTheSameReading() {
		assertEquals(Sample.READER.read(INPUT, () -> false), Sample.READER.read(INPUT, () -> false));
	}

	@Test
	void oneReaderServesSeveralThreads() throws Exception {
		Reader reader = Sample.READER;
		Reading alone = reader.read(INPUT, () -> false);
		try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
			List<Future<Reading>> readings = new ArrayList<>();
			for (int i = 0; i < 16; i++) {
				readings.add(threads.submit(() -> reader.read(INPUT, () -> false)));
			}
			for (Future<Reading> reading : readings) {
				assertEquals(alone, reading.get());
			}
		}
	}

	@Test
	void everythingFoundIsInOrderWithinTheTextAndSaysWhy() {
		Reading reading = Sample.READER.read(INPUT, () -> false);
		List<Why> whys = new ArrayList<>();
		reading.mentions().forEach(m -> whys.add(m.why()));
		reading.times().forEach(t -> whys.add(t.why()));
		reading.figures().forEach(f -> whys.add(f.why()));
		reading.attributions().forEach(a -> whys.add(a.why()));
		reading.claims().forEach(c -> whys.add(c.why()));
		assertTrue(whys.size() > 30);
		for (Why why : whys) {
			assertTrue(why.rule().matches("[a-z]+\\.[a-zA-Z-]+"), why::toString);
			assertTrue(why.because().endsWith(".") && why.confidence() > 0 && why.confidence() <= 1, why::toString);
		}
		for (int i = 1; i < reading.sentences().size(); i++) {
			assertTrue(reading.sentences().get(i - 1).span().end() <= reading.sentences().get(i).span().begin());
		}
		for (int i = 1; i < reading.mentions().size(); i++) {
			assertTrue(reading.mentions().get(i - 1).span().end() <= reading.mentions().get(i).span().begin());
		}
		for (int i = 1; i < reading.times().size(); i++) {
			assertTrue(reading.times().get(i - 1).span().end() <= reading.times().get(i).span().begin());
		}
	}

	@Test
	void versionAndLanguage() {
		assertEquals("org.assay.reading.en/2", Sample.READER.version());
		assertEquals("en", Sample.of(GoldenTest.ARTICLE).reading().language());
	}
}

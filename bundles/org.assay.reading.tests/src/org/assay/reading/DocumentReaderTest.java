package org.assay.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.assay.reading.language.LanguagePack;
import org.junit.jupiter.api.Test;

class DocumentReaderTest {

	private static final String ENGLISH = "The harbour of Brack was closed on Monday, the mayor said.";
	private static final String GERMAN = "Der Hafen bleibt bis Freitag geschlossen, sagte die Bürgermeisterin am "
			+ "Montag nach einer langen Sitzung des Rates, und niemand widersprach ihr.";

	private final AtomicInteger loads = new AtomicInteger();

	private final LanguagePack english = new LanguagePack() {
		@Override
		public String language() {
			return "en";
		}

		@Override
		public String name() {
			return "English";
		}

		@Override
		public Reader load() throws IOException {
			loads.incrementAndGet();
			return Sample.READER;
		}
	};

	private static Reading read(Reader reader, String text) {
		return reader.read(new ReadingInput(text, Optional.empty(), "", List.of()), () -> false);
	}

	@Test
	void aPackIsLoadedOnceAndLate() throws Exception {
		Reader reader = new DocumentReader(List.of(english));
		read(reader, GERMAN);
		assertEquals(0, loads.get());
		try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
			List<Future<Reading>> readings = new ArrayList<>();
			for (int i = 0; i < 8; i++) {
				readings.add(threads.submit(() -> read(reader, ENGLISH)));
			}
			for (Future<Reading> reading : readings) {
				assertEquals("", reading.get().notice());
				assertTrue(reading.get().attributions().size() > 0);
			}
		}
		assertEquals(1, loads.get());
	}

	@Test
	void anotherLanguageIsKeptAndNotRead() {
		Reading reading = read(new DocumentReader(List.of(english)), GERMAN);
		assertNotEquals("en", reading.language());
		assertEquals(1, reading.sentences().size());
		assertEquals(List.of(), reading.attributions());
		assertTrue(reading.notice().startsWith("This document was not read"), reading.notice());
	}

	@Test
	void aMissingPackSaysWhatToInstall() {
		String notice = read(new DocumentReader(List.of()), ENGLISH).notice();
		assertTrue(notice.contains("no language pack for English"), notice);
		assertTrue(notice.contains("org.assay.reading.en.feature"), notice);
	}

	@Test
	void aPackThatCannotBeLoadedSaysWhy() {
		LanguagePack broken = new LanguagePack() {
			@Override
			public String language() {
				return "en";
			}

			@Override
			public String name() {
				return "English";
			}

			@Override
			public Reader load() throws IOException {
				throw new FileNotFoundException("dep.bin: not in this installation.");
			}
		};
		assertEquals("This document was not read. dep.bin: not in this installation.",
				read(new DocumentReader(List.of(broken)), ENGLISH).notice());
	}
}

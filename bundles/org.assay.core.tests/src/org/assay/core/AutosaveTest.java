package org.assay.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class AutosaveTest {
	@TempDir
	private Path folder;

	@Test
	@Timeout(60)
	void savesSoonAndKeepsTheUndoHistory() throws Exception {
		try (OpenCase open = Samples.store().create(folder.resolve("case"), "Mill fire")) {
			CountDownLatch saved = new CountDownLatch(1);
			open.addListener(new CaseListener() {
				@Override
				public void saveStateChanged(OpenCase openCase) {
					saved.countDown();
				}
			});
			Autosave autosave = Autosave.begin(open, failure -> {
				throw new AssertionError(failure);
			});
			open.change("rename", () -> open.model().setName("Other"));
			assertTrue(saved.await(30, TimeUnit.SECONDS));
			assertTrue(Files.readString(folder.resolve("case/case.assay")).contains("Other"));
			assertFalse(open.isDirty());
			assertEquals("rename", open.undoLabel().orElseThrow());
			open.undo();
			assertTrue(open.isDirty());
			autosave.close();
		}
	}

	@Test
	@Timeout(60)
	void aFailedSaveIsToldAndTriedAgain() throws Exception {
		Path place = folder.resolve("case");
		try (OpenCase open = Samples.store().create(place, "Mill fire")) {
			// A file where the folder of the save must be: no save can work.
			Path saving = place.resolve(".assay/saving");
			Files.delete(saving);
			Files.writeString(saving, "");
			Set<String> told = Collections.synchronizedSet(new TreeSet<>());
			CountDownLatch failed = new CountDownLatch(1);
			CountDownLatch saved = new CountDownLatch(1);
			open.addListener(new CaseListener() {
				@Override
				public void saveStateChanged(OpenCase openCase) {
					saved.countDown();
				}
			});
			try (Autosave autosave = Autosave.begin(open, failure -> {
				told.add(failure.getClass().getSimpleName());
				failed.countDown();
			})) {
				open.change("rename", () -> open.model().setName("Other"));
				assertTrue(failed.await(30, TimeUnit.SECONDS));
				assertTrue(open.isDirty());
				Files.delete(saving);
				open.change("again", () -> open.model().setDescription("x"));
				assertTrue(saved.await(30, TimeUnit.SECONDS), () -> autosave + " " + told);
				assertFalse(open.isDirty());
			}
			assertEquals(1, told.size());
		}
		try (OpenCase open = Samples.store().open(place, null)) {
			assertEquals(List.of("Other", "x"), List.of(open.model().getName(), open.model().getDescription()));
		}
	}

	@Test
	void saysNothingWhenTheCaseIsClosedBeforeItSaves() throws IOException {
		Set<String> told = Collections.synchronizedSet(new TreeSet<>());
		try (OpenCase open = Samples.store().create(folder.resolve("case"), "Mill fire")) {
			Autosave.begin(open, failure -> told.add(failure.getMessage()));
			open.change("rename", () -> open.model().setName("Other"));
		}
		assertEquals(Set.of(), told);
		assertFalse(Files.readString(folder.resolve("case/case.assay")).contains("Other"));
	}
}

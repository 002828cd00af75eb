package org.assay.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class LockTest {
	@TempDir
	private Path folder;
	private final CaseStore store = Samples.store();

	@Test
	void theSecondOpenerLooksOnlyUntilTheFirstCloses() throws IOException {
		Path place = folder.resolve("case");
		try (OpenCase first = store.create(place, "Mill fire")) {
			try (OpenCase second = store.open(place, null)) {
				assertTrue(second.isReadOnly());
				assertFalse(second.isDirty());
				assertTrue(second.notices().get(0).message().contains("process " + ProcessHandle.current().pid()),
						second.notices().get(0).message());
				assertThrows(IllegalStateException.class, () -> second.change("a", () -> second.model().setName("a")));
				assertThrows(CaseException.class, second::save);
				assertThrows(CaseException.class, () -> second.importArticle(Samples.article("a.txt", "A")));
			}
			first.change("a", () -> first.model().setName("a"));
			first.save();
			assertTrue(store.open(place, null).isReadOnly(), "closing a reader must not give the writer's lock away");
		}
		try (OpenCase third = store.open(place, null)) {
			assertFalse(third.isReadOnly());
			assertEquals("a", third.model().getName());
		}
		assertFalse(Files.exists(place.resolve(".assay/owner")));
	}

	@Test
	@Timeout(60)
	void anotherProgramHoldsItUntilItDies() throws Exception {
		Path place = folder.resolve("case");
		store.create(place, "Mill fire").close();
		Process process = new Child(folder.resolve("classes"), SavingChild.class, Samples.class)
				.start(place.toString(), "300"); // a reader on a busy machine needs a moment without a save
		try (BufferedReader lines = process.inputReader()) {
			assertEquals("ready", lines.readLine());
			lines.readLine();
			try (OpenCase open = store.open(place, null)) {
				assertTrue(open.isReadOnly());
				assertTrue(open.notices().get(0).message().contains("process " + process.pid()),
						open.notices().get(0).message());
				assertTrue(SavingChild.number(open) > 0, "what it saved can be read meanwhile");
			}
		} finally {
			process.destroyForcibly();
			process.waitFor();
		}
		assertTrue(Files.exists(place.resolve(".assay/owner")), "the dead program left its name behind");
		try (OpenCase open = store.open(place, null)) {
			assertFalse(open.isReadOnly());
			String told = open.notices().getLast().message();
			assertTrue(told.startsWith("Assay ended without closing this case. It is as it was saved on "), told);
			open.change("a", () -> open.model().setName("a"));
			open.save();
			assertTrue(Files.readString(place.resolve(".assay/owner"))
					.startsWith(ProcessHandle.current().pid() + "\n"));
		}
		try (OpenCase open = store.open(place, null)) {
			assertEquals(List.of(), open.notices(), "it was closed this time");
		}
	}

	@Test
	void aReaderNeitherMovesNorRepairsFiles() throws IOException {
		Path place = folder.resolve("case");
		try (OpenCase first = store.create(place, "Mill fire")) {
			String id = first.importArticle(Samples.article("a.txt", "A")).document().getId();
			first.save();
			Samples.overwrite(place.resolve("documents/" + id + ".xmi"), "damage");
			var before = Samples.files(place);
			try (OpenCase second = store.open(place, null)) {
				assertEquals(List.of("case.assay", "documents/" + id + ".xmi"),
						second.notices().stream().map(Notice::place).toList());
				assertEquals(0, second.model().getDocuments().size());
			}
			assertEquals(before, Samples.files(place));
		}
	}
}

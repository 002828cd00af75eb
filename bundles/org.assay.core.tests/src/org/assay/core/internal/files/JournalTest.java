package org.assay.core.internal.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assay.text.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every point at which a save can be interrupted, one after the other. */
class JournalTest {
	private static final Map<String, byte[]> NEW = Map.of("case.assay", bytes("new case"), "documents/a.xmi",
			bytes("new a"), "documents/c.xmi", bytes("new c"));
	@TempDir
	private Path folder;
	private Layout layout;
	private Journal journal;

	@BeforeEach
	void oldState() throws IOException {
		layout = new Layout(folder);
		journal = new Journal(layout);
		commit(Map.of("case.assay", bytes("old case"), "documents/a.xmi", bytes("old a"), "documents/b.xmi",
				bytes("old b")), Set.of());
	}

	@Test
	void aSaveThatIsNotInterrupted() throws IOException {
		commit(NEW, Set.of("documents/b.xmi"));
		assertEquals(newState(), state());
		assertFalse(journal.recover());
		assertEquals(newState(), state());
	}

	/** Up to the moment the order has its name, the old state counts. */
	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3 })
	void beforeTheOrderTheOldStateCounts(int prepared) throws IOException {
		for (int i = 0; i < prepared; i++) {
			Files.writeString(layout.saving().resolve(Integer.toString(i)), "half");
		}
		Files.writeString(layout.saving().resolve("order.draft"), "put 0 00 case.assay\n");
		assertFalse(journal.recover());
		assertEquals(List.of("case.assay=old case", "documents/a.xmi=old a", "documents/b.xmi=old b"), state());
		assertEquals(List.of(), names(layout.saving()));
	}

	/** From then on the new one, however many of the files have been moved already, and deleted or not. */
	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3, 4 })
	void afterTheOrderTheNewStateCounts(int moved) throws IOException {
		interrupt(moved);
		assertTrue(journal.isPending());
		assertTrue(journal.recover());
		assertEquals(newState(), state());
		assertFalse(journal.isPending());
		assertFalse(journal.recover());
		assertEquals(List.of(), names(layout.saving()));
	}

	@Test
	void aSaveAfterAnInterruptedOneIsWhole() throws IOException {
		interrupt(1);
		journal.recover();
		commit(Map.of("documents/d.xmi", bytes("d")), Set.of());
		assertEquals(4, state().size());
	}

	@Test
	void whatCannotBeFinishedIsSaidAndNothingIsTouched() throws IOException {
		interrupt(0);
		Files.delete(layout.saving().resolve("1"));
		IOException failure = assertThrows(IOException.class, journal::recover);
		assertTrue(failure.getMessage().contains("cannot be finished"), failure.getMessage());
		assertTrue(journal.isPending());
	}

	@Test
	void anOrderThatLeadsOutOfTheCaseIsRefused() throws IOException {
		Files.writeString(layout.saving().resolve("order"), "delete ../victim\n");
		Path victim = Files.writeString(folder.resolveSibling("victim"), "x");
		try {
			assertThrows(IOException.class, journal::recover);
			assertTrue(Files.exists(victim));
		} finally {
			Files.delete(victim);
		}
	}

	/** A draft that is forgotten leaves nothing; a file that would be as it is is not written. */
	@Test
	void onlyWhatIsCommittedAndChangesCounts() throws IOException {
		journal.begin().put("documents/x.xmi", null, out -> out.write(bytes("x")));
		Draft draft = journal.begin();
		draft.put("documents/a.xmi", Sha256.hex(bytes("old a")), out -> out.write(bytes("old a")));
		draft.put("documents/b.xmi", Sha256.hex(bytes("old b")), out -> out.write(bytes("new b")));
		assertEquals(List.of("documents/b.xmi"), List.copyOf(draft.names()));
		assertEquals(Sha256.hex(bytes("new b")), draft.hash("documents/b.xmi"));
		journal.commit(draft, Set.of());
		assertEquals(List.of("case.assay=old case", "documents/a.xmi=old a", "documents/b.xmi=new b"), state());
		assertEquals(List.of(), names(layout.saving()));
	}

	private void commit(Map<String, byte[]> writes, Set<String> deletes) throws IOException {
		Draft draft = journal.begin();
		for (Map.Entry<String, byte[]> file : writes.entrySet()) {
			draft.put(file.getKey(), null, out -> out.write(file.getValue()));
		}
		journal.commit(draft, deletes);
	}

	/** Writes what a save writes up to its decision, and carries out the first of its moves; the last is the delete. */
	private void interrupt(int moved) throws IOException {
		List<String> names = NEW.keySet().stream().sorted().toList();
		StringBuilder order = new StringBuilder();
		for (int i = 0; i < names.size(); i++) {
			byte[] bytes = NEW.get(names.get(i));
			order.append("put " + i + " " + Sha256.hex(bytes) + " " + names.get(i) + "\n");
			Files.write(i < moved ? layout.at(names.get(i)) : layout.saving().resolve(Integer.toString(i)), bytes);
		}
		order.append("delete documents/b.xmi\n");
		if (moved > names.size()) {
			Files.delete(layout.at("documents/b.xmi"));
		}
		Files.writeString(layout.saving().resolve("order"), order);
	}

	private static List<String> newState() {
		return List.of("case.assay=new case", "documents/a.xmi=new a", "documents/c.xmi=new c");
	}

	private List<String> state() throws IOException {
		try (Stream<Path> walk = Files.walk(folder)) {
			return walk.filter(Files::isRegularFile).filter(file -> !file.startsWith(folder.resolve(".assay")))
					.map(file -> folder.relativize(file).toString().replace('\\', '/') + "=" + read(file)).sorted()
					.toList();
		}
	}

	private static List<String> names(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}
}

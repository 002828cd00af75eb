package org.assay.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two hundred documents with sixty claims each; the time limit is there to stop a runaway, not to measure. */
class ManyDocumentsTest {
	private static final int DOCUMENTS = 200;
	private static final int CLAIMS = 60;
	@TempDir
	private Path folder;

	@Test
	@Timeout(120)
	void oneChangeWritesOneFile() throws IOException {
		CaseStore store = Samples.store();
		try (OpenCase open = store.create(folder, "Many")) {
			open.change("import all", () -> {
				for (int i = 0; i < DOCUMENTS; i++) {
					addDocument(open, i);
				}
			});
			open.save();
			open.undo();
			assertEquals(0, open.model().getDocuments().size());
			open.redo();
			open.save();
		}
		FileTime old = FileTime.from(Instant.EPOCH);
		for (Path file : documents()) {
			Files.setLastModifiedTime(file, old);
		}
		try (OpenCase open = store.open(folder, null)) {
			assertEquals(List.of(), open.notices());
			assertEquals(DOCUMENTS, open.model().getDocuments().size());
			assertEquals(CLAIMS, open.model().getDocuments().get(DOCUMENTS - 1).getClaims().size());
			open.change("note", () -> open.model().getDocuments().get(77).setNote("x"));
			open.save();
		}
		int written = 0;
		for (Path file : documents()) {
			written += Files.getLastModifiedTime(file).equals(old) ? 0 : 1;
		}
		assertEquals(1, written);
	}

	/** Files are read by several threads; what is told of them is in their order, with file and reason. */
	@Test
	@Timeout(120)
	void damagedFilesAmongManyAreToldInTheirOrder() throws IOException {
		CaseStore store = Samples.store();
		List<String> all;
		try (OpenCase open = store.create(folder, "Many")) {
			open.change("import all", () -> {
				for (int i = 0; i < DOCUMENTS; i++) {
					addDocument(open, i);
				}
			});
			open.save();
			all = open.model().getDocuments().stream().map(d -> "documents/" + d.getId() + ".xmi").sorted().toList();
		}
		List<String> damaged = new ArrayList<>();
		for (int i = 3; i < DOCUMENTS; i += 17) {
			damaged.add(all.get(i));
			Path file = folder.resolve(all.get(i));
			String good = Files.readString(file);
			Files.writeString(file, good.substring(0, good.indexOf('\n', good.length() / 2)) + "\n<<<<<<< ours\n");
		}
		try (OpenCase open = store.open(folder, null)) {
			assertEquals(damaged, open.notices().stream().map(Notice::place).toList());
			open.notices()
					.forEach(n -> assertTrue(n.message().matches("could not be read \\(.*\\) and was put aside as .*"),
							n.message()));
			assertEquals(DOCUMENTS - damaged.size(), open.model().getDocuments().size());
			open.model().getDocuments().forEach(d -> assertEquals(CLAIMS, d.getClaims().size()));
		}
	}

	private static void addDocument(OpenCase open, int number) {
		try {
			var document = open.importArticle(Samples.article(number + ".txt", "Report " + number)).document();
			for (int i = 0; i < CLAIMS; i++) {
				Samples.claim(open, document, "c-" + number + "-" + i);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private List<Path> documents() throws IOException {
		try (Stream<Path> files = Files.list(folder.resolve("documents"))) {
			return files.toList();
		}
	}
}

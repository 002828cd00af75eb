package org.assay.ui.internal.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assay.core.CaseStore;
import org.assay.core.OpenCase;
import org.assay.ingest.FileIngest;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imports end with an account of every file. */
class ImportRunTest {
	private static final String ARTICLE = "Ferry to stop in May\nBy Ann Oar\n2025-03-04\n\nThe ferry stops in May, the "
			+ "harbour master said on Monday. It carried 4,000 people last year.\n";

	@TempDir
	private Path folder;

	@Test
	void everyFileIsAccountedFor() throws IOException {
		Files.writeString(Files.createDirectories(folder.resolve("in/deep")).resolve("a.txt"), ARTICLE);
		Files.writeString(folder.resolve("in/again.txt"), ARTICLE);
		Files.write(folder.resolve("in/broken.txt"), new byte[] { 0, 1, 2, 0, 0, 5, 0, 7, 0, 0, 0, 3 });
		Path missing = folder.resolve("missing.txt");
		try (OpenCase open = new CaseStore().create(folder.resolve("case"), "Ferry")) {
			ImportSummary summary = run(open, List.of(folder.resolve("in"), missing), new NullProgressMonitor());
			assertEquals(1, summary.taken().size());
			assertEquals(1, summary.known().size());
			assertEquals(2, summary.failed().size(), summary.failed().toString());
			assertTrue(summary.failed().containsKey(missing));
			assertTrue(summary.isRemarkable());
			assertEquals(1, open.model().getDocuments().size());
			assertTrue(Importing.details(summary).contains("broken.txt"), Importing.details(summary));
			assertTrue(Importing.message(summary).startsWith("New documents in the case: 1."));
		}
	}

	@Test
	void whatACancelledImportLeftOutIsNamed() throws IOException {
		Files.writeString(folder.resolve("a.txt"), ARTICLE);
		try (OpenCase open = new CaseStore().create(folder.resolve("case"), "Ferry")) {
			NullProgressMonitor cancelled = new NullProgressMonitor();
			cancelled.setCanceled(true);
			ImportSummary summary = run(open, List.of(folder.resolve("a.txt")), cancelled);
			assertEquals(List.of(folder.resolve("a.txt")), summary.notReached());
			assertTrue(open.model().getDocuments().isEmpty());
		}
	}

	@Test
	void hiddenFilesBelowAFolderAreLeftOut() throws IOException {
		Files.writeString(Files.createDirectories(folder.resolve("in/.git")).resolve("x.txt"), "x");
		Files.writeString(folder.resolve("in/.hidden"), "x");
		Files.writeString(folder.resolve("in/b.txt"), "b");
		Files.writeString(folder.resolve("in/a.txt"), "aa");
		Gathering gathering = Gathering.of(List.of(folder.resolve("in")), () -> false);
		assertEquals(List.of(folder.resolve("in/a.txt"), folder.resolve("in/b.txt")),
				List.copyOf(gathering.files().keySet()));
		assertEquals(2L, gathering.files().get(folder.resolve("in/a.txt")));
	}

	private static ImportSummary run(OpenCase open, List<Path> chosen, NullProgressMonitor monitor) {
		return new ImportRun(open, new FileIngest()).run(Gathering.of(chosen, () -> false), monitor);
	}
}

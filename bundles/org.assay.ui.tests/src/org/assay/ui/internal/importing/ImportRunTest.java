package org.assay.ui.internal.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assay.core.CaseStore;
import org.assay.core.OpenCase;
import org.assay.ingest.FileIngest;
import org.assay.ingest.IngestException;
import org.assay.ingest.Pasted;
import org.assay.ingest.WebFetch;
import org.assay.model.Document;
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
			assertTrue(summary.failed().containsKey(missing.toString()));
			assertTrue(summary.isRemarkable());
			assertEquals(1, open.model().getDocuments().size());
			String broken = folder.resolve("in/broken.txt") + ": ";
			String details = Importing.details(summary);
			assertEquals(details.indexOf(broken), details.lastIndexOf(broken), details);
			assertTrue(details.contains(broken), details);
			assertTrue(Importing.message(summary).startsWith("New documents in the case: 1."));
		}
	}

	@Test
	void theReasonOfTheOnlyFailureIsSaidAtOnce() {
		ImportSummary one = new ImportSummary(List.of("d"), List.of(), Map.of("/a.txt", "/a.txt: the file is empty."),
				List.of(), List.of());
		assertEquals("New documents in the case: 1.\n/a.txt: the file is empty.", Importing.message(one));
	}

	@Test
	void whatACancelledImportLeftOutIsNamed() throws IOException {
		Files.writeString(folder.resolve("a.txt"), ARTICLE);
		try (OpenCase open = new CaseStore().create(folder.resolve("case"), "Ferry")) {
			NullProgressMonitor cancelled = new NullProgressMonitor();
			cancelled.setCanceled(true);
			ImportSummary summary = run(open, List.of(folder.resolve("a.txt")), cancelled);
			assertEquals(List.of(folder.resolve("a.txt").toString()), summary.notReached());
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

	@Test
	void aPastedArticleIsTakenOnceAndAFetchThatFailsIsAccountedFor() throws IOException, IngestException {
		Item pasted = new Item.OfClipboard(new Pasted("Ferry", "Harbour Post", "", "", ARTICLE, false).article());
		Item web = new Item.OfWeb(WebFetch.address("http://localhost:1/a"));
		try (OpenCase open = new CaseStore().create(folder.resolve("case"), "Ferry")) {
			ImportSummary summary = new ImportRun(open, new FileIngest()).run(List.of(pasted, web, pasted), Map.of(),
					new NullProgressMonitor());
			assertEquals(1, summary.taken().size());
			assertEquals(1, summary.known().size());
			assertTrue(summary.failed().get("http://localhost:1/a").contains("cannot be reached"),
					summary.failed().toString());
			Document document = open.model().getDocuments().get(0);
			assertEquals("Harbour Post", document.getOutlet().getName());
			assertEquals(ARTICLE, open.text(document).toString());
		}
	}

	private static ImportSummary run(OpenCase open, List<Path> chosen, NullProgressMonitor monitor) {
		Gathering gathering = Gathering.of(chosen, () -> false);
		Map<String, String> unreadable = new HashMap<>();
		gathering.unreadable().forEach((file, why) -> unreadable.put(file.toString(), why));
		return new ImportRun(open, new FileIngest()).run(gathering.items(), unreadable, monitor);
	}
}

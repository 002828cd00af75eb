package org.assay.analyses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assay.analysis.Progress;
import org.assay.analysis.run.AnalysisRunner;
import org.assay.core.CaseStore;
import org.assay.core.OpenCase;
import org.assay.core.decisions.Decisions;
import org.assay.ingest.Article;
import org.assay.ingest.FileIngest;
import org.assay.model.Event;
import org.assay.model.Verdict;
import org.assay.model.Verdicts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventsAcrossDocumentsTest {
	private static final String FERRY = """
			Ferry Alma lost off Norhaven
			By Ada Quill // 2031-03-05

			The ferry Alma sank off Norhaven on Monday. All passengers of the ferry Alma reached the harbour in boats, the \
			coast guard of Norhaven said on Tuesday.
			""";
	private static final String LATER = """
			What sank the ferry Alma off Norhaven
			By Bo Lind // 2031-03-08

			The ferry Alma sank off Norhaven on March 4, 2031. The passengers of the ferry Alma are back in the harbour of \
			Norhaven, the coast guard said.
			""";

	@TempDir
	Path temp;

	@Test
	void anEventHasAllTimesThatTheDocumentsGiveAndStaysAsDecided() throws Exception {
		try (OpenCase open = new CaseStore().create(temp.resolve("ferry"), "Ferry")) {
			for (String text : List.of(FERRY, LATER)) {
				Path file = Files.writeString(temp.resolve(text.length() + ".txt"), text);
				for (Article article : new FileIngest().read(file)) {
					open.importArticle(article);
				}
			}
			AnalysisRunner runner = new AnalysisRunner();
			runner.run(open, new ReadDocuments(), Map.of(), Progress.none());
			runner.run(open, new EventsAcrossDocuments(), Map.of(), Progress.none());
			Event sunk = open.model().getEvents().stream().filter(e -> e.getTitle().contains("sank")).findFirst()
					.orElseThrow();
			assertEquals(List.of("2031-03-03", "2031-03-04"), sunk.getHappened());
			assertEquals(List.of("2031-03-05", "2031-03-08"), sunk.getPublished());
			assertEquals(2, sunk.getEvidence().size());
			assertTrue(sunk.getJudgements().getLast().getNote().contains("exclude each other and are all kept"));
			assertEquals(List.of(), open.validate());
			new Decisions(open).decide(List.of(sunk), Verdict.REJECTED, "two ferries");
			int size = open.model().getEvents().size();
			assertFalse(runner.run(open, new EventsAcrossDocuments(), Map.of(), Progress.none()).hasChanged());
			assertEquals(size, open.model().getEvents().size());
			assertEquals(Verdict.REJECTED, Verdicts.of(sunk));
		}
	}
}

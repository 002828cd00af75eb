package org.example.lengths;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assay.analysis.Progress;
import org.assay.analysis.result.Cell;
import org.assay.analysis.result.TableResult;
import org.assay.analysis.run.AnalysisOutcome;
import org.assay.analysis.run.AnalysisRunner;
import org.assay.core.CaseStore;
import org.assay.core.OpenCase;
import org.assay.ingest.FileIngest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the analysis on a case of one article. */
class LengthsTest {
	@TempDir
	Path folder;

	@Test
	void listsTheArticle() throws Exception {
		Path article = folder.resolve("bridge.txt");
		Files.writeString(article, "The bridge is closed until May, the mayor said.\n");
		try (OpenCase open = new CaseStore().create(folder.resolve("case"), "Test")) {
			open.importArticle(new FileIngest().read(article).getFirst());
			AnalysisOutcome outcome = new AnalysisRunner().run(open, new Lengths(), Map.of(), Progress.none());
			TableResult table = (TableResult) outcome.results().getFirst();
			assertEquals(List.of(List.of("bridge.txt", "48")),
					table.rows().stream().map(r -> r.stream().map(Cell::text).toList()).toList());
		}
	}
}

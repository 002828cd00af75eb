package org.assay.ui.compare.internal.relations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.assay.core.OpenCase;
import org.assay.model.Judgement;
import org.assay.model.ModelFactory;
import org.assay.model.Verdict;
import org.assay.model.Verdicts;
import org.assay.ui.compare.internal.fixture.FerryCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelationRowTest {
	@TempDir
	private Path folder;

	private static List<String> ids(OpenCase open) {
		return RelationRow.of(open.model()).stream().map(RelationRow::id).toList();
	}

	@Test
	void theGravestComesFirstAndWhatIsRejectedLast() throws Exception {
		try (OpenCase open = FerryCase.create(folder)) {
			assertEquals(List.of("c-date", "c-sum", "c-people", "c-silent"), ids(open));
			open.change("reject", () -> {
				Judgement no = ModelFactory.eINSTANCE.createJudgement();
				no.setBy(Verdicts.ANALYST);
				no.setVerdict(Verdict.REJECTED);
				open.model().getComparisons().getFirst().getJudgements().add(no);
			});
			assertEquals(List.of("c-sum", "c-people", "c-silent", "c-date"), ids(open));
			assertEquals("Rejected", RelationRow.of(open.model()).getLast().heading());
		}
	}

	@Test
	void aRowSaysWhoSaidWhat() throws Exception {
		try (OpenCase open = FerryCase.create(folder)) {
			RelationRow row = RelationRow.of(open.model()).getFirst();
			assertEquals(List.of("date clash", "Thursday", "post", "Friday", "mail & news", "60%", "Contradictions"),
					List.of(row.relation(), row.wordsA(), row.whoA(), row.wordsB(), row.whoB(), row.confidence(),
							row.heading()));
			assertEquals("(silent)", RelationRow.of(open.model()).getLast().wordsB());
		}
	}
}

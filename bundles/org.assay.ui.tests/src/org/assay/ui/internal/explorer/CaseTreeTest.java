package org.assay.ui.internal.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.assay.model.Case;
import org.assay.model.Claim;
import org.assay.model.Credibility;
import org.assay.model.Document;
import org.assay.model.Grade;
import org.assay.model.Verdict;
import org.assay.model.Verdicts;
import org.assay.ui.Sample;
import org.assay.writeup.WriteUpFile;
import org.junit.jupiter.api.Test;

/** What the Case Explorer shows of a case. */
class CaseTreeTest {
	private final Case ferry = Sample.emptyCase();

	@Test
	void anEmptyCaseHasTheFoldersThatCanBeFilled() {
		List<CaseNode> folders = CaseTree.of(ferry, List.of());
		assertEquals(List.of("Documents (0)", "Sources (0)", "Write-ups (0)"),
				folders.stream().map(CaseNode::text).toList());
	}

	@Test
	void writeUpsAreTheFilesThatAreThere() {
		WriteUpFile file = new WriteUpFile(Path.of("/case/write-ups/The summary.md"));
		CaseNode folder = CaseTree.of(ferry, List.of(file)).getLast();
		assertEquals("Write-ups (1)", folder.text());
		CaseNode node = folder.children().getFirst();
		assertEquals("The summary", node.text());
		assertEquals(file, node.element());
	}

	@Test
	void aDocumentIsUnreadUntilTheAnalystDecidesSomethingInIt() {
		Document document = Sample.document(ferry, "Harbour", null);
		Claim claim = Sample.claim(document, 0, "The ferry stops");
		CaseNode before = CaseTree.of(ferry, List.of()).getFirst().children().getFirst();
		assertEquals("\u2022 Harbour", before.text());
		assertEquals("1", before.count());
		Sample.judge(claim, Verdict.ACCEPTED, Verdicts.ANALYST);
		CaseNode after = CaseTree.of(ferry, List.of()).getFirst().children().getFirst();
		assertEquals("Harbour", after.text());
		assertEquals("", after.count());
		assertEquals(before.key(), after.key());
	}

	@Test
	void rejectedClaimsAreLeftOut() {
		Document document = Sample.document(ferry, "Harbour", null);
		Sample.judge(Sample.claim(document, 0, "The ferry stops"), Verdict.REJECTED, Verdicts.ANALYST);
		Sample.claim(document, 20, "The ferry runs");
		List<CaseNode> claims = CaseTree.of(ferry, List.of()).getFirst().children().getFirst().children();
		assertEquals(List.of("The ferry runs"), claims.stream().map(CaseNode::text).toList());
	}

	@Test
	void aSourceTellsItsGradeAndTheReason() {
		var source = Sample.source(ferry, "Quay Post");
		source.setGrade(Grade.B);
		source.setGradeReason("names its sources");
		CaseNode node = CaseTree.of(ferry, List.of()).get(1).children().getFirst();
		assertEquals("Quay Post (B)", node.text());
		assertTrue(node.tooltip().contains("names its sources"), node.tooltip());
		assertFalse(node.isFolder());
	}

	@Test
	void aSourceTellsHowItsJudgedClaimsHeldUp() {
		var source = Sample.source(ferry, "Quay Post");
		Document document = Sample.document(ferry, "Harbour", source);
		CaseNode node = CaseTree.of(ferry, List.of()).get(1).children().getFirst();
		assertEquals("", node.count());
		assertTrue(node.tooltip().endsWith("No claim of this source has been judged yet."), node.tooltip());
		for (int i = 0; i < 9; i++) {
			Sample.claim(document, 20 * i, "The ferry stops")
					.setCredibility(i < 7 ? Credibility.PROBABLE : Credibility.DOUBTFUL);
		}
		node = CaseTree.of(ferry, List.of()).get(1).children().getFirst();
		assertEquals("7/9", node.count());
		assertTrue(node.tooltip().endsWith(
				"7 of 9 judged claims held up (78 %, 95 % interval 45 to 94 %, n = 9)"), node.tooltip());
	}

	@Test
	void theTooltipSaysWhenItWasPublished() {
		Document document = Sample.document(ferry, "Harbour", null);
		assertTrue(CaseTree.of(ferry, List.of()).getFirst().children().getFirst().tooltip()
				.contains("No publication date"));
		document.setPublishedAt("2025-02-24");
		assertTrue(
				CaseTree.of(ferry, List.of()).getFirst().children().getFirst().tooltip().contains("Mon 24 Feb 2025"));
	}
}

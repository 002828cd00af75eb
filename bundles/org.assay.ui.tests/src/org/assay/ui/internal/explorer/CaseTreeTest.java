package org.assay.ui.internal.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assay.model.Case;
import org.assay.model.Claim;
import org.assay.model.Credibility;
import org.assay.model.Document;
import org.assay.model.Grade;
import org.assay.model.ModelFactory;
import org.assay.model.Question;
import org.assay.model.Verdict;
import org.assay.model.Verdicts;
import org.assay.ui.Sample;
import org.assay.ui.internal.explorer.CaseNode.Kind;
import org.assay.ui.table.FilterWords;
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
	void onlyWhatIsBrushedIsLeftAndWriteUpsStay() {
		Document harbour = Sample.document(ferry, "Harbour", null);
		Claim stops = Sample.claim(harbour, 0, "The ferry stops");
		Sample.claim(harbour, 20, "The ferry runs");
		Sample.document(ferry, "Coast", null);
		Question question = ModelFactory.eINSTANCE.createQuestion();
		question.setId("k1");
		ferry.getQuestions().add(question);
		WriteUpFile file = new WriteUpFile(Path.of("/case/write-ups/The summary.md"));
		List<CaseNode> left = CaseTree.only(CaseTree.of(ferry, List.of(file)), Set.of(harbour, stops));
		CaseNode documents = left.getFirst();
		assertEquals(List.of(harbour), documents.children().stream().map(CaseNode::element).toList());
		assertEquals(List.of(stops),
				documents.children().getFirst().children().stream().map(CaseNode::element).toList());
		assertTrue(documents.text().startsWith("Documents (2)") && documents.text().endsWith("1 found"),
				documents.text());
		assertTrue(left.stream().filter(f -> f.kind() == Kind.questions).allMatch(f -> f.children().isEmpty()));
		assertEquals(List.of(file), left.getLast().children().stream().map(CaseNode::element).toList());
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
				"7 of 9 judged claims held up (78%, 95% interval 45 to 94%, n = 9)"), node.tooltip());
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

	private Question question(String title, Claim... claims) {
		Question question = ModelFactory.eINSTANCE.createQuestion();
		question.setId("q-" + title);
		question.setTitle(title);
		question.getClaims().addAll(List.of(claims));
		ferry.getQuestions().add(question);
		return question;
	}

	private CaseNode folder(Kind kind) {
		return CaseTree.of(ferry, List.of()).stream().filter(f -> f.kind() == kind).findFirst().orElseThrow();
	}

	/** Harbour and Quay tell one story, Tunnel and Rail another; Weather is alone. */
	private void twoStories() {
		Claim harbour = Sample.claim(Sample.document(ferry, "Harbour", null), 0, "The ferry stops");
		Claim tunnel = Sample.claim(Sample.document(ferry, "Tunnel", null), 0, "The tunnel leaks");
		Claim quay = Sample.claim(Sample.document(ferry, "Quay", Sample.source(ferry, "Caf\u00e9 Post")), 0,
				"The ferry runs");
		Claim rail = Sample.claim(Sample.document(ferry, "Rail", null), 0, "The tunnel is dry");
		Sample.document(ferry, "Weather", null);
		question("Does the ferry run?", harbour, quay);
		question("Who owns it?", quay);
		question("Is the tunnel dry?", tunnel, rail);
	}

	private static List<String> texts(List<CaseNode> nodes) {
		return nodes.stream().flatMap(n -> Stream.concat(Stream.of(n.text()),
				n.kind() == Kind.element ? Stream.empty() : texts(n.children()).stream().map(t -> "- " + t))).toList();
	}

	@Test
	void documentsOfOneStoryStandTogether() {
		twoStories();
		CaseNode stories = folder(Kind.stories);
		assertEquals(List.of("Stories (2)", "- Harbour (2)", "- - \u2022 Harbour", "- - \u2022 Quay", "- Tunnel (2)",
				"- - \u2022 Tunnel", "- - \u2022 Rail"), texts(List.of(stories)));
		assertEquals(List.of(), stories.children().getFirst().children().getFirst().children());
	}

	@Test
	void questionsStandUnderTheirStoryWhereThereAreSeveral() {
		twoStories();
		assertEquals(List.of("Questions (3)", "- Harbour (2)", "- - Does the ferry run?", "- - Who owns it?",
				"- Tunnel (1)", "- - Is the tunnel dry?"), texts(List.of(folder(Kind.questions))));
	}

	@Test
	void questionsOfOneStoryStandForThemselves() {
		Claim harbour = Sample.claim(Sample.document(ferry, "Harbour", null), 0, "The ferry stops");
		question("Does the ferry run?", harbour, Sample.claim(Sample.document(ferry, "Quay", null), 0, "It runs"));
		assertEquals(List.of("Questions (1)", "- Does the ferry run?"), texts(List.of(folder(Kind.questions))));
	}

	@Test
	void keysAreUnique() {
		twoStories();
		List<String> keys = Stream.iterate(CaseTree.of(ferry, List.of()), level -> !level.isEmpty(),
				level -> level.stream().flatMap(n -> n.children().stream()).toList()).flatMap(List::stream)
				.map(CaseNode::key).toList();
		assertEquals(keys.size(), Set.copyOf(keys).size(), keys.toString());
	}

	@Test
	void aFilterLeavesWhatHoldsItsWordsInTitleOrWhatIsTold() {
		twoStories();
		List<CaseNode> all = CaseTree.of(ferry, List.of());
		assertEquals(List.of("Documents (5): 1 found", "- \u2022 Quay", "Sources (1): 1 found", "- Caf\u00e9 Post",
				"Stories (2): 1 found", "- Harbour (2)", "- - \u2022 Quay"),
				texts(CaseTree.filtered(all, FilterWords.of("CAFE post"))));
		assertEquals(List.of("Questions (3): 1 found", "- Harbour (2)", "- - Who owns it?"),
				texts(CaseTree.filtered(all, FilterWords.of("owns"))));
		assertEquals(List.of(), CaseTree.filtered(all, FilterWords.of("zebra")));
	}
}

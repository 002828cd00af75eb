package org.assay.analyses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assay.analysis.Arguments;
import org.assay.analysis.Findings;
import org.assay.analysis.Progress;
import org.assay.analysis.result.TableResult;
import org.assay.analysis.run.AnalysisOutcome;
import org.assay.analysis.run.AnalysisRunner;
import org.assay.analysis.run.CaseSnapshot;
import org.assay.core.OpenCase;
import org.assay.core.decisions.Decisions;
import org.assay.languages.InstalledVectors;
import org.assay.model.Comparison;
import org.assay.model.Relation;
import org.assay.model.Verdict;
import org.assay.model.Verdicts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareDocumentsTest {
	@TempDir
	Path temp;
	private OpenCase open;

	@BeforeEach
	void read() throws Exception {
		open = BridgeCase.create(temp);
		new AnalysisRunner().run(open, new ReadDocuments(), Map.of(), Progress.none());
	}

	@AfterEach
	void close() {
		open.close();
	}

	private AnalysisOutcome run() throws Exception {
		return new AnalysisRunner().run(open, new CompareDocuments(), Map.of(), Progress.none());
	}

	private Comparison converted() {
		return open.model().getComparisons().stream().filter(c -> c.getRelation() == Relation.EQUAL_AFTER_CONVERSION)
				.findFirst().orElseThrow();
	}

	@Test
	void relationsGoIntoTheCaseWithWordsOnBothSides() throws Exception {
		TableResult table = (TableResult) run().results().getLast();
		assertEquals(table.rows().size(), open.model().getComparisons().size());
		Comparison converted = converted();
		assertEquals("£320 million", converted.getB().getSpan().getQuote());
		assertNotNull(converted.getB().getElement());
		assertEquals(List.of(), open.validate());
	}

	@Test
	void anotherRunKeepsWhatTheAnalystDecided() throws Exception {
		run();
		Decisions decisions = new Decisions(open);
		Comparison converted = converted();
		decisions.decide(List.of(converted), Verdict.REJECTED, "another rate");
		Comparison retyped = open.model().getComparisons().stream().filter(c -> c != converted).findFirst()
				.orElseThrow();
		Relation before = retyped.getRelation();
		decisions.retype(retyped, Relation.DATE_CLASH, "it is about the day");
		int size = open.model().getComparisons().size();
		assertFalse(run().hasChanged());
		assertEquals(size, open.model().getComparisons().size());
		assertEquals(Verdict.REJECTED, Verdicts.of(converted));
		assertEquals(Relation.DATE_CLASH, retyped.getRelation());
		open.undo();
		assertEquals(before, retyped.getRelation());
		assertTrue(open.model().getComparisons().contains(converted));
	}

	@Test
	void documentsOfAnotherStoryAreComparedOnlyWhenAsked() throws Exception {
		BridgeCase.addUnrelated(open, temp);
		new AnalysisRunner().run(open, new ReadDocuments(), Map.of(), Progress.none());
		TableResult table = (TableResult) run().results().getLast();
		assertTrue(table.note().startsWith("The documents tell 2 stories, 1 of them told by one document only"),
				table::note);
		assertFalse(table.rows().isEmpty());
		assertFalse(documents(table).contains(BridgeCase.UNRELATED), table::toString);
		TableResult together = (TableResult) new AnalysisRunner()
				.run(open, new CompareDocuments(), Map.of("together", "true"), Progress.none()).results().stream()
				.filter(r -> r.id().equals("compared-documents")).findFirst().orElseThrow();
		assertEquals("", together.note());
		assertTrue(documents(together).contains(BridgeCase.UNRELATED), together::toString);
	}

	@Test
	void whatIsSaidInOtherWordsIsLookedForOrSaidNotToBe() throws Exception {
		BridgeCase.add(open, temp.resolve("grain1.txt"), "Grain\n\nNorland has stopped exporting grain.\n");
		BridgeCase.add(open, temp.resolve("grain2.txt"), "Wheat\n\nNorland no longer ships any wheat abroad.\n");
		new AnalysisRunner().run(open, new ReadDocuments(), Map.of(), Progress.none());
		Map<String, String> asked = Map.of("together", "true", "other-words", "true");
		TableResult table = (TableResult) new AnalysisRunner().run(open, new CompareDocuments(), asked, Progress.none())
				.results().stream().filter(r -> r.id().equals("compared-documents")).findFirst().orElseThrow();
		boolean missing = InstalledVectors.get().missing().isPresent();
		assertEquals(missing, table.note().contains("was not looked for"), table::note);
		assertFalse(new AnalysisRunner().run(open, new CompareDocuments(), asked, Progress.none()).hasChanged());
	}

	@Test
	void anotherRunTellsWhatChangedButNotWhatTheAnalystRejected() throws Exception {
		assertTrue(run().results().stream().noneMatch(r -> r.id().equals("changes")), "nothing before the first run");
		Comparison rejected = open.model().getComparisons().stream().filter(c -> c != converted()).findFirst()
				.orElseThrow();
		new Decisions(open).decide(List.of(rejected), Verdict.REJECTED, "of no interest");
		open.change("rate", () -> open.model().getRates().clear());
		TableResult changes = (TableResult) run().results().getLast();
		assertEquals("changes", changes.id());
		assertTrue(changes.rows().stream().anyMatch(r -> r.get(0).text().equals("changed")
				&& r.get(1).text().equals("equal after conversion") && r.get(4).text().contains("possible rate")
				&& r.get(5).text().contains("Bank of Norland")), changes::toString);
		assertTrue(open.model().getComparisons().contains(rejected));
		assertEquals(Verdict.REJECTED, Verdicts.of(rejected));
		assertTrue(run().results().stream().noneMatch(r -> r.id().equals("changes")), "nothing changed since");
	}

	@Test
	void whatAnEarlierRunComparedGivesTheSameAsComparingItAgain(@TempDir Path other) throws Exception {
		BridgeCase.addUnrelated(open, temp);
		new AnalysisRunner().run(open, new ReadDocuments(), Map.of(), Progress.none());
		Findings first = find(open);
		assertFalse(first.comparisons().isEmpty());
		assertFalse(first.questions().isEmpty());
		Findings remembered = find(open);
		try (OpenCase another = BridgeCase.create(other)) {
			find(another);
		}
		assertEquals(first, remembered);
		assertEquals(find(open), remembered);
	}

	private static Findings find(OpenCase openCase) throws Exception {
		CompareDocuments analysis = new CompareDocuments();
		CaseSnapshot view = CaseSnapshot.of(openCase);
		return analysis.run(view, Arguments.parse(analysis.declaration(), Map.of(), view), Progress.none());
	}

	private static List<String> documents(TableResult table) {
		return table.rows().stream().flatMap(r -> Stream.of(r.get(2).text(), r.get(4).text())).distinct().toList();
	}
}

package org.assay.analyses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assay.analysis.Analysis;
import org.assay.analysis.Evidence;
import org.assay.analysis.Progress;
import org.assay.analysis.result.Cell;
import org.assay.analysis.result.TableResult;
import org.assay.analysis.run.AnalysisRunner;
import org.assay.analysis.run.CaseSnapshot;
import org.assay.core.OpenCase;
import org.assay.model.Comparison;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnAnalysesTest {
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

	private TableResult table(Analysis analysis, Map<String, String> arguments) throws Exception {
		return (TableResult) new AnalysisRunner().run(open, analysis, arguments, Progress.none()).results().getFirst();
	}

	private static List<String> column(TableResult table, String id) {
		int at = table.columns().stream().map(TableResult.Column::id).toList().indexOf(id);
		return table.rows().stream().map(r -> r.get(at).text()).toList();
	}

	private String words(Evidence evidence) {
		return CaseSnapshot.of(open).document(evidence.documentId()).orElseThrow().text().at(evidence.span());
	}

	@Test
	void readingOnlyOneDocumentLeavesTheOther() throws Exception {
		int before = open.model().getDocuments().getLast().getAnnotations().size();
		assertTrue(before > 0);
		new AnalysisRunner().run(open, new ReadDocuments(), Map.of("document", "first.txt"), Progress.none());
		assertEquals(before, open.model().getDocuments().getLast().getAnnotations().size());
	}

	@Test
	void figuresStandSideBySideAndLeadToTheirWords() throws Exception {
		TableResult table = table(new FiguresAcrossDocuments(), Map.of());
		List<List<Cell>> rows = table.rows().stream().filter(r -> r.getFirst().text().equals("400 million USD"))
				.toList();
		assertEquals(List.of("$400 million", "$400 million", "£320 million", "$400 million"),
				rows.stream().map(r -> r.get(2).text()).toList());
		rows.forEach(r -> assertEquals(r.get(2).text(), words(r.get(2).evidence().orElseThrow())));
		assertEquals("restates it (summary), confirms nothing", rows.getFirst().get(6).text());
		assertEquals("states it", rows.getLast().get(6).text());
		assertEquals("2", rows.getFirst().get(1).text());
	}

	@Test
	void ofThoseThatStandAlikeToAStatementTheNearestComesFirst() throws Exception {
		TableResult table = table(new CheckStatement(), Map.of("statement", "The mayor was asked on Monday."));
		List<String> standing = column(table, "standing");
		List<Integer> shared = column(table, "shared").stream().map(Integer::valueOf).toList();
		assertEquals(List.of("agrees", "agrees"), standing, "they are told apart by what they share");
		assertTrue(shared.getFirst() > shared.getLast(), shared::toString);
		assertEquals("Islands doubt the bridge", column(table, "document").getFirst());
	}

	@Test
	void relationsOfFiguresComeFromOnePlace() throws Exception {
		table(new FiguresAcrossDocuments(), Map.of());
		assertEquals(List.of(), open.model().getComparisons());
		table(new CompareDocuments(), Map.of());
		Map<String, List<Comparison>> byRelation = open.model().getComparisons().stream()
				.collect(Collectors.groupingBy(c -> c.getRelation().getName()));
		Comparison converted = byRelation.get("equalAfterConversion").getFirst();
		assertEquals("$400 million", converted.getA().getSpan().getQuote());
		assertEquals("£320 million", converted.getB().getSpan().getQuote());
		assertTrue(converted.getWhy().contains("at 1.25 USD to the GBP (rate of 2031-03-05, Bank of Norland)"),
				converted::getWhy);
		assertTrue(byRelation.containsKey("sameFigureOtherReferent"), byRelation::toString);
	}

	@Test
	void singleFiguresAreCountedOrShown() throws Exception {
		TableResult without = table(new FiguresAcrossDocuments(), Map.of());
		TableResult with = table(new FiguresAcrossDocuments(), Map.of("single", "true"));
		assertTrue(with.rows().size() >= without.rows().size());
		assertEquals("", with.note());
	}

	@Test
	void claimsAreListedByWhoSaysThem() throws Exception {
		TableResult table = table(new ClaimsBySource(), Map.of());
		List<String> sources = column(table, "source");
		assertTrue(sources.contains("Tom Reed"), sources::toString);
		assertTrue(sources.contains("Ida Holm"), sources::toString);
		assertEquals(sources.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList(), sources);
		for (List<Cell> row : table.rows()) {
			String words = words(row.get(2).evidence().orElseThrow()).replaceAll("\\s+", " ");
			assertTrue(row.get(2).text().startsWith(words), words);
		}
		assertEquals(List.of("Ida Holm"),
				column(table(new ClaimsBySource(), Map.of("speaker", "holm")), "source").stream()
						.distinct().toList());
		assertEquals(0, table(new ClaimsBySource(), Map.of("accepted-only", "yes")).rows().size());
	}
}

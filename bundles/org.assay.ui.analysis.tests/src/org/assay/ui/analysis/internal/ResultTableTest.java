package org.assay.ui.analysis.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.assay.analysis.Evidence;
import org.assay.analysis.result.Cell;
import org.assay.analysis.result.GraphResult;
import org.assay.analysis.result.SeriesResult;
import org.assay.analysis.result.TableResult;
import org.assay.analysis.result.TextResult;
import org.assay.text.Span;
import org.junit.jupiter.api.Test;

/** Every type of result can be read as a table whose rows lead to words. */
class ResultTableTest {
	private static final Evidence WORDS = Evidence.of("d-1", new Span(3, 9));

	@Test
	void aTableStaysAsItIs() {
		TableResult table = new TableResult("t", "Ships", List.of(TableResult.Column.number("n", "Ships")),
				List.of(List.of(Cell.of(3))), "two were left out");
		ResultTable shown = ResultTable.of(table);
		assertEquals(table.rows(), shown.rows());
		assertEquals("two were left out", shown.note());
	}

	@Test
	void aParagraphIsARowThatLeadsToItsFirstWords() {
		TextResult text = new TextResult("t", "Notes", List.of(new TextResult.Paragraph("It sank.", List.of(WORDS)),
				new TextResult.Paragraph("It did not.", List.of())));
		List<List<Cell>> rows = ResultTable.of(text).rows();
		assertEquals(Optional.of(WORDS), rows.get(0).getFirst().evidence());
		assertEquals("It did not.", rows.get(1).getFirst().text());
	}

	@Test
	void aSeriesIsListedPointByPoint() {
		SeriesResult series = new SeriesResult("s", "Reports", "Day", "Reports", List.of(new SeriesResult.Series("all",
				List.of(new SeriesResult.Point("2025-02-24", 2.5, Optional.of(WORDS))))));
		ResultTable shown = ResultTable.of(series);
		assertEquals(List.of("all", "2025-02-24", "2.500"), shown.rows().getFirst().stream().map(Cell::text).toList());
		assertEquals("Day", shown.columns().get(1).heading());
	}

	@Test
	void aGraphIsListedByItsEdges() {
		GraphResult graph = new GraphResult("g", "Who cites whom",
				List.of(new GraphResult.Node("a", "Quay Post", "source", Optional.empty()),
						new GraphResult.Node("b", "Coast Daily", "source", Optional.empty())),
				List.of(new GraphResult.Edge("a", "b", "cites", 1, Optional.of(WORDS))));
		assertEquals(List.of("Quay Post", "cites", "Coast Daily"),
				ResultTable.of(graph).rows().getFirst().stream().map(Cell::text).toList());
	}
}

package org.assay.exchange.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.assay.analysis.Evidence;
import org.assay.analysis.result.Cell;
import org.assay.analysis.result.GraphResult;
import org.assay.analysis.result.GraphResult.Edge;
import org.assay.analysis.result.GraphResult.Node;
import org.assay.analysis.result.SeriesResult;
import org.assay.analysis.result.SeriesResult.Point;
import org.assay.analysis.result.SeriesResult.Series;
import org.assay.analysis.result.TableResult;
import org.assay.analysis.result.TableResult.Column;
import org.assay.analysis.result.TextResult;
import org.assay.analysis.result.TextResult.Paragraph;
import org.assay.text.SourceText;
import org.assay.text.Span;
import org.junit.jupiter.api.Test;

class ResultsTest {
	private static final TextOf TEXTS = id -> id.equals("d1") ? Optional.of(SourceText.of("🐋 swims"))
			: Optional.empty();
	private static final Evidence SWIMS = Evidence.of("d1", new Span(3, 8)).labelled("verb");
	private static final TableResult TABLE = new TableResult("t", "Table",
			List.of(Column.text("who", "Who, exactly"), Column.number("n", "Number")),
			List.of(List.of(Cell.of("=1+1", SWIMS), Cell.of(new BigDecimal("12000"), "12 thousand")),
					List.of(Cell.of("says \"no\"\nand leaves"), Cell.of("unknown"))),
			"");

	@Test
	void csvQuotesWhatNeedsItAndDisarmsFormulas() {
		assertEquals("\"Who, exactly\",Number\r\n'=1+1,12000\r\n\"says \"\"no\"\"\nand leaves\",unknown\r\n",
				Csv.of(TABLE));
	}

	@Test
	void tableAsJsonCountsInCodePoints() {
		assertEquals(
				"{\"id\":\"t\",\"title\":\"Table\",\"note\":\"\",\"columns\":[{\"id\":\"who\",\"heading\":\"Who, exactly\"},"
						+ "{\"id\":\"n\",\"heading\":\"Number\"}],\"rows\":[{\"who\":{\"text\":\"=1+1\",\"evidence\":{\"document\":\"d1\","
						+ "\"begin\":2,\"end\":7,\"words\":\"swims\"}},\"n\":12000},{\"who\":\"says \\\"no\\\"\\nand leaves\","
						+ "\"n\":\"unknown\"}]}",
				ResultJson.line(TABLE, TEXTS));
	}

	@Test
	void seriesGraphAndTextAsJson() {
		assertEquals(
				"{\"id\":\"s\",\"title\":\"S\",\"across\":\"Day\",\"up\":\"n\",\"series\":[{\"name\":\"a\",\"points\":["
						+ "{\"at\":\"2031-03-05\",\"value\":2.0}]}]}",
				ResultJson.line(new SeriesResult("s", "S", "Day", "n",
						List.of(new Series("a", List.of(new Point("2031-03-05", 2, Optional.empty()))))), TEXTS));
		assertEquals("{\"id\":\"g\",\"title\":\"G\",\"nodes\":[{\"id\":\"a\",\"label\":\"A\",\"kind\":\"source\"}],"
				+ "\"edges\":[{\"from\":\"a\",\"to\":\"a\",\"label\":\"cites\",\"weight\":1.0,\"evidence\":{\"document\":\"gone\"}}]}",
				ResultJson.line(new GraphResult("g", "G", List.of(new Node("a", "A", "source", Optional.empty())),
						List.of(new Edge("a", "a", "cites", 1, Optional.of(Evidence.of("gone", new Span(0, 1)))))),
						TEXTS));
		assertEquals(
				"{\"id\":\"x\",\"title\":\"X\",\"paragraphs\":[{\"text\":\"It swims.\",\"evidence\":[{\"document\":\"d1\","
						+ "\"begin\":2,\"end\":7,\"words\":\"swims\"}]}]}",
				ResultJson.line(new TextResult("x", "X", List.of(new Paragraph("It swims.", List.of(SWIMS)))), TEXTS));
	}
}

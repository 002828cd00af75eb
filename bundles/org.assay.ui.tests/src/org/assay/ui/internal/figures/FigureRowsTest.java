package org.assay.ui.internal.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.assay.model.Case;
import org.assay.model.Document;
import org.assay.model.Figure;
import org.assay.model.Relation;
import org.assay.model.Verdict;
import org.assay.model.Verdicts;
import org.assay.ui.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which figures stand side by side. */
class FigureRowsTest {
	private final Case ferry = Sample.emptyCase();
	private final Document harbour = Sample.document(ferry, "Harbour", Sample.source(ferry, "Quay Post"));
	private final Document coast = Sample.document(ferry, "Coast", Sample.source(ferry, "Coast Daily"));
	private Figure ships;
	private Figure pier;

	@BeforeEach
	void names() {
		ships = Sample.figure(harbour, 10, "$30 million", "30000000", "USD", "two ships");
		pier = Sample.figure(coast, 40, "30 million dollars", "3E+7", "USD", "the pier");
	}

	@Test
	void theSameNumberIsOneGroupThatCountsItsMeanings() {
		List<FigureRow> rows = FigureRows.of(ferry);
		assertEquals(rows.get(0).group(), rows.get(1).group());
		assertEquals("$30 million \u00b7 in 2 documents \u00b7 2 meanings", rows.get(0).group());
		assertEquals(2, rows.get(0).groupSize());
	}

	@Test
	void theSameNumberInAnotherUnitIsAnotherGroup() {
		Sample.figure(coast, 90, "30 million tons", "30000000", "t", "gravel");
		List<FigureRow> rows = FigureRows.of(ferry);
		assertNotEquals(rows.get(0).group(), rows.get(2).group());
		assertEquals("Named once", rows.get(2).group());
	}

	@Test
	void oneFormOfANounHeadsAGroup() {
		Sample.figure(harbour, 60, "two-day", "2", "day", "storm").setUnitText("day");
		Sample.figure(coast, 60, "two days", "2", "day", "storm").setUnitText("days");
		assertEquals("2 days \u00b7 in 2 documents", FigureRows.of(ferry).get(1).group());
	}

	@Test
	void whatIsEqualAfterConversionJoinsTheGroup() {
		Figure pounds = Sample.figure(coast, 90, "£24 million", "24000000", "GBP", "the pier");
		Sample.compare(ferry, Relation.EQUAL_AFTER_CONVERSION, ships, pounds, "at 1.25 dollars to the pound");
		List<FigureRow> rows = FigureRows.of(ferry);
		assertEquals(1, rows.stream().map(FigureRow::group).distinct().count());
		assertTrue(rows.get(0).group().startsWith("$30 million = £24 million"), rows.get(0).group());
		assertEquals("equal after conversion", rows.get(2).relations());
		assertEquals("at 1.25 dollars to the pound", rows.get(2).why());
	}

	@Test
	void aClashIsToldButPutsNothingTogether() {
		Figure other = Sample.figure(coast, 90, "$31 million", "31000000", "USD", "two ships");
		Sample.compare(ferry, Relation.FIGURE_CLASH, ships, other, "two sums for one thing");
		List<FigureRow> rows = FigureRows.of(ferry);
		assertNotEquals(rows.get(0).group(), rows.get(2).group());
		assertEquals("figure clash", rows.get(2).relations());
	}

	@Test
	void rejectedFiguresAndComparisonsDoNotCount() {
		Figure pounds = Sample.figure(coast, 90, "£24 million", "24000000", "GBP", "the pier");
		Sample.judge(Sample.compare(ferry, Relation.EQUAL_AFTER_CONVERSION, ships, pounds, ""), Verdict.REJECTED,
				Verdicts.ANALYST);
		Sample.judge(pier, Verdict.REJECTED, Verdicts.ANALYST);
		List<FigureRow> rows = FigureRows.of(ferry);
		assertEquals(List.of("$30 million", "£24 million"), rows.stream().map(FigureRow::words).toList());
		assertEquals(List.of("Named once", "Named once"), rows.stream().map(FigureRow::group).toList());
	}

	@Test
	void theSameNumberInTwoStoriesIsTwoGroups() {
		Figure road = Sample.figure(Sample.document(ferry, "Road", null), 10, "$30 million", "30000000", "USD",
				"a road");
		Figure bridge = Sample.figure(Sample.document(ferry, "Bridge", null), 10, "$30 million", "30000000", "USD",
				"a bridge");
		Figure alone = Sample.figure(Sample.document(ferry, "Alone", null), 10, "$30 million", "30000000", "USD",
				"nothing");
		Sample.compare(ferry, Relation.FIGURE_CLASH, ships, pier, "one story");
		Sample.compare(ferry, Relation.FIGURE_CLASH, road, bridge, "another story");
		List<FigureRow> rows = FigureRows.of(ferry);
		assertEquals(List.of("$30 million \u00b7 in 2 documents \u00b7 2 meanings \u00b7 Harbour",
				"$30 million \u00b7 in 2 documents \u00b7 2 meanings \u00b7 Harbour",
				"$30 million \u00b7 in 2 documents \u00b7 2 meanings \u00b7 Road",
				"$30 million \u00b7 in 2 documents \u00b7 2 meanings \u00b7 Road", "Named once"),
				rows.stream().map(FigureRow::group).toList());
		assertEquals(alone, rows.getLast().figure());
	}
}

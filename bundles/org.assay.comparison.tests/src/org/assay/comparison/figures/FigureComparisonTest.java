package org.assay.comparison.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.assay.comparison.Rate;
import org.assay.comparison.Relation;
import org.assay.reading.Figure.Approximation;
import org.assay.text.ZoneKind;
import org.junit.jupiter.api.Test;

class FigureComparisonTest {
	private static final Rate MARCH = new Rate("GBP", "USD", new BigDecimal("1.25"), "2031-03-02", "Bank of Norland");
	private static final Rate JANUARY = new Rate("GBP", "USD", new BigDecimal("1.10"), "2031-01-02", "Bank of Norland");

	private final Uses uses = new Uses();

	@Test
	void oneNumberWithSeveralMeaningsIsOneGroup() {
		FigureUse harbour = uses.of("d1", "$400 million", "400000000", "USD", "the harbour");
		FigureUse debt = uses.of("d1", "$400 million", "4E+8", "USD", "the town's debt");
		FigureUse repairs = uses.of("d2", "$400 million", "400000000.0", "USD", "harbour");
		FigureReport report = FigureComparison.compare(List.of(harbour, debt, repairs), List.of());
		assertEquals(List.of(new FigureGroup("400 million USD", List.of(harbour, debt, repairs))), report.groups());
		assertEquals(List.of("equal f0 f26", "sameFigureOtherReferent f26 f13", "selfContradiction f0 f13"),
				relations(report));
		assertEquals("400 million USD stands for the harbour and for the town's debt in the same document.",
				why(report, Relation.selfContradiction));
	}

	@Test
	void equalAfterConversionAtTheNearestRateSaysHow() {
		FigureUse dollars = uses.of("d1", "$500 million", "500000000", "USD", "aid to the islands");
		FigureUse pounds = uses.of("d2", "£400 million", "400000000", "GBP", "aid");
		FigureReport report = FigureComparison.compare(List.of(dollars, pounds), List.of(JANUARY, MARCH));
		assertEquals(List.of("equalAfterConversion f0 f13"), relations(report));
		assertEquals(
				"£400 million at 1.25 USD to the GBP (rate of 2031-03-02, Bank of Norland) is 500 million USD; $500 "
						+ "million differs by 0, rounding allows 3.125 million. Both count aid.",
				why(report, Relation.equalAfterConversion));
		assertEquals(1, report.groups().size());
	}

	@Test
	void withoutARateNothingIsConverted() {
		FigureReport report = FigureComparison.compare(List.of(uses.of("d1", "$500 million", "500000000", "USD", "aid"),
				uses.of("d2", "£400 million", "400000000", "GBP", "aid")), List.of());
		assertEquals(List.of(), report.relations());
		assertEquals(2, report.groups().size());
	}

	@Test
	void beyondRoundingIsNotEqual() {
		FigureReport report = FigureComparison.compare(List.of(uses.of("d1", "$510 million", "510000000", "USD", "aid"),
				uses.of("d2", "£400 million", "400000000", "GBP", "aid")), List.of(MARCH));
		assertEquals(List.of(), report.relations());
	}

	@Test
	void aboutWidensWhatIsEqual() {
		FigureUse about = uses.of("d1", "about $510 million", "510000000", "USD", "aid", ZoneKind.body,
				Approximation.about);
		FigureReport report = FigureComparison.compare(List.of(about, uses.of("d2", "£400 million", "400000000", "GBP",
				"aid")), List.of(MARCH));
		assertEquals(List.of("equalAfterConversion f0 f19"), relations(report));
	}

	@Test
	void aRateIsNotAppliedAcrossDifferentThings() {
		FigureReport report = FigureComparison
				.compare(List.of(uses.of("d1", "$500 million", "500000000", "USD", "debt"),
						uses.of("d2", "£400 million", "400000000", "GBP", "aid")), List.of(MARCH));
		assertEquals(List.of(), report.relations());
		assertEquals(1, report.groups().size(), "still side by side on one screen");
	}

	@Test
	void summariesAndBoilerplateConfirmNothingButAreShown() {
		FigureUse body = uses.of("d1", "2,000 tons", "2000", "t", "copper");
		FigureUse bullet = uses.of("d2", "2,000 tons", "2000", "t", "copper", ZoneKind.summary, Approximation.exact);
		FigureUse banner = uses.of("d3", "2,000 tons", "2000", "t", "gold", ZoneKind.boilerplate, Approximation.exact);
		FigureReport report = FigureComparison.compare(List.of(body, bullet, banner), List.of());
		assertEquals(List.of(), report.relations());
		assertEquals(List.of(body, bullet, banner), report.groups().getFirst().uses());
		assertEquals(1, report.groups().getFirst().statingDocuments());
	}

	@Test
	void smallNumbersCoincide() {
		FigureReport report = FigureComparison.compare(List.of(uses.of("d1", "5", "5", "", "ships"),
				uses.of("d2", "5", "5", "", "mayors"), uses.of("d3", "5", "5", "", "ship")), List.of());
		assertEquals(List.of("equal f0 f4"), relations(report));
	}

	@Test
	void orderOfDocumentsDoesNotMatter() {
		List<FigureUse> all = new ArrayList<>(List.of(uses.of("d1", "$400 million", "400000000", "USD", "harbour"),
				uses.of("d2", "$400 million", "400000000", "USD", "debt"),
				uses.of("d3", "$400 million", "400000000", "USD", "harbour")));
		List<String> expected = relations(FigureComparison.compare(all, List.of()));
		assertEquals(expected, relations(FigureComparison.compare(all.reversed(), List.of())));
	}

	/** How long it takes is measured by {@link FigureBench}; here its cause is counted, which no busy machine changes. */
	@Test
	void workGrowsWithTheDocumentsNotWithTheirPairs() {
		List<FigureUse> some = FigureBench.twoCurrencies(500);
		List<FigureUse> twice = FigureBench.twoCurrencies(1_000);
		int pairs = new Conversion(some, List.of(MARCH)).equals().size();
		assertEquals(2 * pairs, new Conversion(twice, List.of(MARCH)).equals().size());
		int relations = FigureComparison.compare(some, List.of(MARCH)).relations().size();
		assertTrue(relations >= 400, () -> "only " + relations);
		int more = FigureComparison.compare(twice, List.of(MARCH)).relations().size();
		assertTrue(more <= 2.1 * relations, () -> relations + " of 500 documents and " + more + " of 1,000");
	}

	private static List<String> relations(FigureReport report) {
		return report.relations().stream().map(r -> r.relation() + " " + r.a().id() + " " + r.b().id()).sorted()
				.toList();
	}

	private static String why(FigureReport report, Relation relation) {
		return report.relations().stream().filter(r -> r.relation() == relation).findFirst().orElseThrow().why();
	}
}

package org.assay.comparison.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.assay.comparison.Rate;
import org.assay.comparison.Relation;
import org.junit.jupiter.api.Test;

class ImpliedRatesTest {
	private final Uses uses = new Uses();
	private final FigureUse DOLLARS = uses.of("d1", "$500 million", "500000000", "USD", "aid");
	private final FigureUse POUNDS = uses.of("d2", "£400 million", "400000000", "GBP", "aid");

	@Test
	void sumsThatWouldBeEqualAtAPossibleRateAre() {
		List<FigureRelation> found = FigureComparison.atImpliedRates(List.of(DOLLARS, POUNDS), List.of());
		assertEquals(1, found.size());
		assertEquals(Relation.equalAfterConversion, found.getFirst().relation());
		assertTrue(found.getFirst().why().contains("1.25 USD to the GBP"), found.getFirst().why());
	}

	@Test
	void aRateNobodyPaidAnotherReferentAndAKnownRateImplyNothing() {
		FigureUse tenfold = uses.of("d2", "£4 billion", "4000000000", "GBP", "aid");
		assertEquals(List.of(), FigureComparison.atImpliedRates(List.of(DOLLARS, tenfold), List.of()));
		FigureUse debts = uses.of("d2", "£400 million", "400000000", "GBP", "debts");
		assertEquals(List.of(), FigureComparison.atImpliedRates(List.of(DOLLARS, debts), List.of()));
		Rate rate = new Rate("GBP", "USD", new BigDecimal("1.40"), "2031-03-01", "");
		assertEquals(List.of(), FigureComparison.atImpliedRates(List.of(DOLLARS, POUNDS), List.of(rate)));
	}

	@Test
	void withinOneDocumentNothingIsImplied() {
		FigureUse own = uses.of("d1", "£400 million", "400000000", "GBP", "aid");
		assertEquals(List.of(), FigureComparison.atImpliedRates(List.of(DOLLARS, own), List.of()));
	}
}

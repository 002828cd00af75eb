package org.assay.ui.internal.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How amounts read. */
class AmountsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "500000000000|USD|$500 billion", "396000000000|GBP|£396 billion",
			"2000000|t|2 million t", "5|%|5%", "0.5|%|0.5%", "12345|EUR|€12,345", "1500000|SEK|1.5 million SEK",
			"1234567|ships|1,234,567 ships", "2.1E+12|USD|$2.1 trillion", "-40|USD|-$40", "90|km|90 km" })
	void amountsReadAsPeopleWriteThem(BigDecimal value, String unit, String words) {
		assertEquals(words, Amounts.words(value, null, unit));
	}

	@Test
	void rangesHaveTwoEnds() {
		assertEquals("$3 million to 5 million",
				Amounts.words(new BigDecimal("3000000"), new BigDecimal("5000000"), "USD"));
	}

	@Test
	void whatIsNoNumberKeepsItsUnit() {
		assertEquals("ships", Amounts.words(null, null, "ships"));
		assertEquals("7", Amounts.words(BigDecimal.valueOf(7), null, null));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "day|days|days", "man|men|men", "day|day|day", "USD|dollars|USD",
			"km|kilometres|km",
			"ship|vessels|ship", "%|percent|%" })
	void nounsAreCountedAsTheyArePrinted(String unit, String printed, String shown) {
		assertEquals(shown, Amounts.counted(unit, printed));
	}

	@Test
	void aUnitNobodyPrintedStays() {
		assertEquals("day", Amounts.counted("day", null));
		assertEquals(null, Amounts.counted(null, "days"));
	}
}

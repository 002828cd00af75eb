package org.assay.comparison.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.assay.reading.Figure.Approximation;
import org.assay.text.ZoneKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToleranceTest {

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"$500 billion; 500000000000; exact; 500000000",
			"$1.5 billion; 1500000000; exact; 50000000",
			"about 500 billion crowns; 500000000000; about; 25000000000",
			"12,400; 12400; exact; 0.5",
			"3.25; 3.25; exact; 0.005",
			"two million; 2000000; exact; 500000",
			"0; 0; exact; 0.5" })
	void halfOfTheLastPrintedDigit(String words, String value, Approximation approximation, BigDecimal expected) {
		FigureUse use = new Uses().of("d1", words, value, "", "", ZoneKind.body, approximation);
		assertEquals(0, expected.compareTo(Tolerance.of(use)), () -> Tolerance.of(use).toPlainString());
	}
}

package org.assay.ui.internal.rates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import org.assay.model.ConversionRate;
import org.assay.model.ModelFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conversion rates as they are typed. */
class RateFieldsTest {

	@Test
	void aWholeRateIsTaken() {
		RateFields fields = new RateFields(" gbp", "usd", "1.263", "2025-02-24", " Bank ");
		assertEquals(Optional.empty(), fields.problem());
		ConversionRate rate = ModelFactory.eINSTANCE.createConversionRate();
		fields.into(rate);
		assertEquals("GBP", rate.getFrom());
		assertEquals(new BigDecimal("1.263"), rate.getFactor());
		assertEquals(new RateFields("GBP", "USD", "1.263", "2025-02-24", "Bank"), RateFields.of(rate));
	}

	@ParameterizedTest
	@CsvSource({ "'',USD,1.2,2025-02-24,Bank", "GBP,gbp,1.2,2025-02-24,Bank", "GBP,USD,0,2025-02-24,Bank",
			"GBP,USD,one,2025-02-24,Bank", "GBP,USD,1.2,2025-02,Bank", "GBP,USD,1.2,2025-02-30,Bank",
			"GBP,USD,1.2,2025-02-24,' '" })
	void whatIsMissingOrWrongIsSaid(String from, String to, String factor, String date, String basis) {
		assertTrue(new RateFields(from, to, factor, date, basis).problem().isPresent());
	}
}

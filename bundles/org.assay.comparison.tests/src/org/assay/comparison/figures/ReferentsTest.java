package org.assay.comparison.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.assay.comparison.figures.Referents.Match;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferentsTest {

	@ParameterizedTest
	@CsvSource({
			"military and economic aid, aid, same",
			"the bridge, bridges, same",
			"Norland's subsidies, subsidy, same",
			"repairs to the harbour, harbour repairs, same",
			"cost of the tunnel, value of the mine, different",
			"aid, minerals, different",
			"workers in the harbour, ships in the harbour, unknown",
			"'', aid, unknown",
			"the total, aid, unknown",
			"the union's demand, aid, unknown",
			"a sum of aid, aid, same" })
	void wordsDecide(String a, String b, Match expected) {
		assertEquals(expected, Referents.match(a, b));
		assertEquals(expected, Referents.match(b, a));
	}
}

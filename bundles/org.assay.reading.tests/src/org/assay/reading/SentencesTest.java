package org.assay.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.assay.text.Span;
import org.assay.text.Zone;
import org.assay.text.ZoneKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

	@Test
	void aSentenceInsideAQuotationDoesNotEndTheOuterOne() {
		String text = "“The quay is full. We need two more cranes,” Ms Quill said. Work begins in May.";
		assertEquals(List.of("“The quay is full. We need two more cranes,” Ms Quill said.", "Work begins in May."),
				Sample.of(text).sentences());
	}

	@Test
	void aQuestionInsideAQuotationDoesNotEndTheSentenceAroundIt() {
		String text = "\"Who pays for this?\" Mr Bell asked. Nobody answered.";
		assertEquals(List.of("\"Who pays for this?\" Mr Bell asked.", "Nobody answered."), Sample.of(text).sentences());
	}

	@Test
	void aQuotationThatEndsWithAFullStopEndsItsSentence() {
		String text = "She said: “It will hold.” The bridge opened at noon.";
		assertEquals(List.of("She said: “It will hold.”", "The bridge opened at noon."), Sample.of(text).sentences());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Mr. Bell met Dr. Quill of the U.S. Navy on Jan. 5 at 3 p.m. in the harbour.",
			"The vote was 5.5 vs. 4.2 per cent in St. Alban on Friday.",
			"J. R. Bell of Quill Bros. Ltd. signed No. 12 of the acts.",
			"See www.example.org/a.b?c=d. for the U.N. report e.g. on fish.",
			"The price fell to $1.50 from $2.75 at QuayMarket.com stores." })
	void abbreviationsDecimalsAndAddressesDoNotEndASentence(String text) {
		assertEquals(List.of(text), Sample.of(text).sentences());
	}

	@Test
	void anAbbreviationEndsASentenceWhenATypicalOpeningFollows() {
		assertEquals(List.of("He moved to the U.S.", "The firm stayed."),
				Sample.of("He moved to the U.S. The firm stayed.").sentences());
	}

	@Test
	void linesBulletsAndZonesAreBorders() {
		String text = "Harbour grows\n • Two cranes come\n • Ferries stay\nThe port grows.\nA second line follows it.";
		Zone headline = new Zone(ZoneKind.headline, new Span(0, 13));
		assertEquals(List.of("Harbour grows", "Two cranes come", "Ferries stay", "The port grows.",
				"A second line follows it."), Sample.of(text, Sample.PUBLISHED, List.of(headline)).sentences());
	}

	@Test
	void linesWrappedByHandAreJoined() {
		String text = "The harbour authority said on Tuesday that it would buy\ntwo cranes and a tug before the "
				+ "end of the\nyear, and that the old crane would be sold to a museum\nin the capital. All agreed.\n";
		assertEquals(2, Sample.of(text).sentences().size());
	}
}

package org.assay.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who reports whom. */
class ChainsTest {

	@Test
	void whatAThirdPartyIsSaidToHaveSaidIsALinkOfItsOwn() {
		Attribution inner = Sample.of("Ada Quill said that Tom Bell had told the guild that the tug was lost.")
				.attribution("the tug was lost");
		assertEquals("Tom Bell", inner.speaker());
		assertEquals("Ada Quill", inner.via());
	}

	@Test
	void anOutletThatCitesASpeakerWhoCitesAnotherGivesAllOfThem() {
		Sample sample = Sample.of("The Quay Post quoted Tom Bell as saying that the tug was lost.");
		Attribution inner = sample.attribution("the tug was lost");
		assertEquals("Tom Bell", inner.speaker());
		assertEquals("Quay Post", inner.via());
	}

	@Test
	void whatSomebodyPraisesIsNoStatementThatIsPassedOn() {
		assertEquals(List.of("indirect Ada Quill: Tom Bell praised the crew"),
				Sample.of("Ada Quill said that Tom Bell praised the crew.").attributions());
	}

	@Test
	void whatSpeakersSayOfThemselvesIsPartOfWhatTheySay() {
		assertEquals(List.of("direct Ada Quill: I think the tug is lost"),
				Sample.of("“I think the tug is lost,” Ada Quill said.").attributions());
		assertEquals(List.of("indirect Ada Quill: she hoped that the tug was safe"),
				Sample.of("Ada Quill said she hoped that the tug was safe.").attributions());
	}

	@Test
	void aVerbJoinedToTheCueEndsWhatTheCueGoverns() {
		List<String> found = Sample.of("Ada Quill praised the crew but warned that the tug was lost.").attributions();
		assertTrue(found.contains("indirect Ada Quill: the crew"), found::toString);
		assertTrue(found.contains("indirect Ada Quill: the tug was lost"), found::toString);
	}

	@Test
	void whoIsCitedSaysItAndWhoCitesPassesItOn() {
		for (String text : List.of("The news agency NTV, citing a senior official, reported that the tug was lost.",
				"The news agency NTV reported that the tug was lost, citing a senior official.")) {
			Sample sample = Sample.of(text);
			List<String> found = sample.attributions();
			assertTrue(found.contains("indirect NTV: the tug was lost"), found::toString);
			Attribution inner = sample.reading().attributions().stream()
					.filter(each -> each.speaker().equals("a senior official")).findFirst().orElseThrow();
			assertEquals("NTV", inner.via());
		}
	}

	@Test
	void anOutletThatIsOnlySpokenOfPassesNothingOn() {
		assertEquals("", Sample.of("Ada Quill rejected a report in the Harbour Tribune that the tug was lost.")
				.reading().attributions().get(0).via());
		assertEquals("Harbour Tribune", Sample.of("Ada Quill told the Harbour Tribune that the tug was lost.")
				.attribution("the tug was lost").via());
	}
}

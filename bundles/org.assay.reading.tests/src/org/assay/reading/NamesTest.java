package org.assay.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {

	@Test
	void personsOrganisationsPlacesAndGroups() {
		assertEquals(List.of("Russian = group Russian", "Tom Orlov = person Tom Orlov",
				"Quay Trust = organisation Quay Trust",
				"Norway = place Norway"),
				Sample.of("The Russian envoy Tom Orlov joined the Quay Trust in Norway.").mentions());
	}

	@Test
	void partsOfANameStandForTheWhole() {
		List<String> names = Sample.of("Mayor Ada Quill spoke. Quill left; Ms Quill will return.").mentions();
		assertEquals(List.of("Ada Quill = person Ada Quill", "Quill = person Ada Quill", "Quill = person Ada Quill"),
				names);
	}

	@Test
	void anAbbreviationInBracketsStandsForTheNameBefore() {
		assertTrue(Sample.of("The Brack Harbour Council (BHC) met. The BHC voted.").mentions()
				.contains("BHC = organisation Brack Harbour Council"));
	}

	@Test
	void titlesAndOpeningWordsAreNoPartOfAName() {
		assertEquals(List.of("Ada Quill = person Ada Quill"),
				Sample.of("However, Prime Minister Ada Quill left early.").mentions());
	}

	@Test
	void inAHeadlineOnlyKnownNamesCount() {
		String text = "Quill Plans Bigger Harbour For Norway\n\nMayor Ada Quill met envoys.";
		List<String> names = Sample.of(text).mentions();
		assertEquals(List.of("Quill = person Ada Quill", "Norway = place Norway", "Ada Quill = person Ada Quill"),
				names);
	}

	@Test
	void everyMentionSaysWhy() {
		for (Mention mention : Sample.of("Ada Quill and the Quay Trust met in Norway.").reading().mentions()) {
			assertTrue(mention.why().rule().startsWith("name.") && !mention.why().because().isBlank());
		}
	}

	@Test
	void theModelFindsWhatNoListKnows() {
		assertTrue(Sample.of("Engineers of Zelvexor Technologies met Temuulen Batbold near the village of Orkhuun.")
				.mentions().containsAll(List.of("Zelvexor Technologies = organisation Zelvexor Technologies",
						"Temuulen Batbold = person Temuulen Batbold")));
	}

	@Test
	void aMinistersPortfolioIsNoName() {
		List<String> names = Sample.of("Interior Minister Ada Quill met the Minister of Public Works, Tom Orlov.")
				.mentions();
		assertEquals(List.of("Ada Quill = person Ada Quill", "Tom Orlov = person Tom Orlov"), names);
	}

	@Test
	void wordsThatOnlyTogetherNameABodyAreOneName() {
		String text = "The Norwegian Armed Forces and the Supervisory Authority of Norway disagreed.";
		assertEquals(List.of("Norwegian Armed Forces = organisation Norwegian Armed Forces",
				"Supervisory Authority of Norway = organisation Supervisory Authority of Norway"),
				Sample.of(text).mentions());
	}

	@Test
	void aSumIsNoName() {
		assertEquals(List.of(), Sample.of("The repair will cost about NOK 2,500 in all.").mentions());
	}

	@Test
	void aBodyForSeveralThingsIsOneName() {
		List<String> found = Sample.of("The quay belongs to the Ministry of Fisheries, Trade and Inland Shipping.")
				.mentions();
		assertEquals(List.of("Ministry of Fisheries, Trade and Inland Shipping = organisation "
				+ "Ministry of Fisheries, Trade and Inland Shipping"), found);
		assertEquals(2, Sample.of("The quay belongs to the Ministry of Trade and the Ministry of Fisheries.")
				.mentions().size());
	}

	@Test
	void noneOfAMinistersPortfoliosIsAName() {
		assertEquals(List.of("Ada Quill = person Ada Quill"),
				Sample.of("The toll was set by Ada Quill, the Minister of Fisheries and Advanced Technology.")
						.mentions());
	}

	@Test
	void aDegreeIsNoPerson() {
		assertEquals(List.of(), Sample.of("The water was at 16.8 ° C on the quay.").mentions());
	}

	@Test
	void someBodiesGoByOneWord() {
		assertEquals(List.of("Congress = organisation Congress"),
				Sample.of("The toll was put before Congress in the spring.").mentions());
	}
}

package org.assay.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Norvik rose on Monday. Norvik plc sold the tug. Norvik fell.|Norvik",
			"Norvik has said that it found the crack on Monday.|Norvik" })
	void aBodyIsToldByItsLegalFormOrByIt(String text, String name) {
		assertEquals(MentionType.organisation, Sample.of(text).reading().mentions().stream()
				.filter(m -> m.entity().equals(name)).findFirst().orElseThrow().type());
	}

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

	@Test
	void anAbbreviationIsOfTheKindOfTheWordsItStandsFor() {
		List<String> names = Sample.of("Gross harbour income (GHI) fell. The GHI of the Union for Safer Quays (USQ) "
				+ "fell as well. Most of the USQs closed.").mentions();
		assertTrue(names.stream().noneMatch(name -> name.startsWith("GHI") && !name.contains("= other")),
				names::toString);
		assertTrue(names.contains("Union for Safer Quays = organisation Union for Safer Quays"), names::toString);
		assertTrue(names.contains("USQ = organisation Union for Safer Quays"), names::toString);
	}

	@Test
	void whatABodyIsForBelongsToItsName() {
		List<String> names = Sample.of("She joined the Commission on the Future of Quays and Tolls on Monday.")
				.mentions();
		assertEquals(List.of("Commission on the Future of Quays and Tolls = organisation "
				+ "Commission on the Future of Quays and Tolls"), names);
		assertTrue(Sample.of("He left the Bank of Norway and Ada Quill followed.").mentions()
				.contains("Ada Quill = person Ada Quill"));
	}

	@Test
	void whatAHyphenTiesToABodyBelongsToItsName() {
		assertTrue(Sample.of("The toll was set by the Norwegian-Danish Ferry Board last year.").mentions()
				.contains("Norwegian-Danish Ferry Board = organisation Norwegian-Danish Ferry Board"));
	}

	@Test
	void aPeopleAndItsGovernmentAreOneBody() {
		assertTrue(Sample.of("The plan was put to the Norwegian Government in the spring.").mentions()
				.contains("Norwegian Government = organisation Norwegian Government"));
	}

	@Test
	void anOfficeHasTheNameOfItsHolderBefore() {
		assertTrue(Sample.of("The letter came from the Prime Minister's Office in Oslo.").mentions()
				.contains("Prime Minister's Office = organisation Prime Minister's Office"));
	}

	@Test
	void aStateWithItsFullName() {
		List<String> names = Sample.of("The ships of the Republic of Norway were late.").mentions();
		assertEquals(List.of("Republic of Norway = place Republic of Norway"), names);
		assertTrue(Sample.of("OSLO is closed, and the U. S. envoy is late.").mentions()
				.containsAll(List.of("OSLO = place OSLO", "U. S. = place United States")));
	}

	@Test
	void titlesAloneNameNobody() {
		List<String> names = Sample.of("He thanked His Highness the Crown Prince. Mr Speaker, we agree.").mentions();
		assertEquals(List.of(), names);
	}

	@Test
	void anArticleIsPartOfAPapersName() {
		assertTrue(Sample.of("She told The Harbour Tribune that the quay was closed.").mentions()
				.contains("The Harbour Tribune = organisation Harbour Tribune"));
	}

	@Test
	void aCommonNounThatOpensASentenceIsNoName() {
		assertEquals(List.of(), Sample.of("Grain exports fell last year. Published: yesterday.").mentions());
	}

	@Test
	void aNounForABodyBesideANameTellsItsKind() {
		assertTrue(Sample.of("An airline, Norlund, met the guild.").mentions()
				.contains("Norlund = organisation Norlund"));
		assertTrue(Sample.of("Norlund, a Norwegian shipping company, met the guild.").mentions()
				.contains("Norlund = organisation Norlund"));
	}

	@Test
	void thoseABodyIsForAreInItsName() {
		assertEquals(List.of("Seafarers' Alliance = organisation Seafarers' Alliance"),
				Sample.of("He leads the Seafarers' Alliance.").mentions());
	}

	@Test
	void yesIsNoName() {
		assertTrue(
				Sample.of("Quill replied: “Yes. Ask them.”").mentions().stream().noneMatch(m -> m.startsWith("Yes")));
	}

	@Test
	void aDatelineNamesAPlace() {
		assertTrue(Sample.of("MERROW, May 6 (NWA) - The bank kept its rate.").mentions()
				.contains("MERROW = place MERROW"));
	}

	@Test
	void whatAnOfficeIsForIsNoName() {
		assertEquals(List.of("Karl Bell = person Karl Bell"), Sample.of("Health minister Karl Bell left.").mentions());
	}

	@Test
	void aMayorHasAPlace() {
		assertEquals(List.of("Dunmere = place Dunmere"), Sample.of("It shocked the mayor of Dunmere.").mentions());
	}

	@Test
	void namesOfPeoplesByTheirEnding() {
		assertEquals(List.of("Torvians = group Torvians", "Dolvian = group Dolvian"),
				Sample.of("Most Torvians fear the Dolvian defence ministry.").mentions());
	}
}

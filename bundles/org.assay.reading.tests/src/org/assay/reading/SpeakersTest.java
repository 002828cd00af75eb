package org.assay.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakersTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Mayor Tom Bell met the guild. He said the tug was lost.|Tom Bell",
			"Tom Bell met Mary Quill. She said the tug was lost.|Mary Quill",
			"Mr Bell met Ms Quill. He said the tug was lost.|Bell",
			"Dana Bell, who left Norhav in May, told the guild that she had lost the key. She said the tug was lost."
					+ "|Dana Bell",
			"Sanna Holm met Peter Bell. She said the tug was lost.|Sanna Holm",
			"President Tom Bell met the guild. The president said the tug was lost.|Tom Bell",
			"French President Tom Bell met Canadian President Mary Quill. The Canadian president said the tug was lost."
					+ "|Mary Quill",
			"Tom Bell came late. Bell said the tug was lost.|Tom Bell",
			"Kyiv said the tug was lost.|Kyiv", "The Kremlin said the tug was lost.|Kremlin",
			"Sailors said the tug was lost.|Sailors" })
	void theFullestNameIsMeant(String text, String speaker) {
		assertEquals(speaker, Sample.of(text).attribution("the tug was lost").speaker());
	}

	@Test
	void theReasonIsGiven() {
		Attribution found = Sample.of("Mayor Tom Bell met the guild. He said the tug was lost.")
				.attribution("the tug was lost");
		assertTrue(found.why().because().contains("Tom Bell"), found.why()::because);
		assertTrue(found.why().confidence() > 0.3 && found.why().confidence() < 1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Brack Industries met the Ministry of Fisheries. The ministry said the tug was lost.|Ministry of Fisheries",
			"The Ministry of Fisheries met Brack Industries. The company said the tug was lost.|Brack Industries",
			"The Brack Foundation met Tom Bell. The ministry said the tug was lost.|The ministry" })
	void aBodyIsMeantByWhatItIs(String text, String speaker) {
		assertEquals(speaker, Sample.of(text).attribution("the tug was lost").speaker());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Norhav, a shipping company, met Skerra Bank. The company said the tug was lost.|Norhav",
			"Skerra Bank met Norhav, an airline based in Oslo. The airline said the tug was lost.|Norhav",
			"The ferry company Norhav met Skerra Bank. The ferry company said the tug was lost.|Norhav",
			"An airline, Norhav, met Skerra Bank. The airline said the tug was lost.|Norhav",
			"Tom Bell, the captain of the tug, met Ada Quill. The captain said the tug was lost.|Tom Bell",
			"The diver, Tom Bell, met Ada Quill. The diver said the tug was lost.|Tom Bell",
			"At Norhav, the captain swore. The captain said the tug was lost.|The captain",
			"Tom Bell, a diver, met Ada Quill, a diver. The diver said the tug was lost.|Ada Quill",
			"The diver said the tug was lost. Tom Bell, a diver, came late.|The diver" })
	void whatTheTextCallsANameStandsForIt(String text, String speaker) {
		assertEquals(speaker, Sample.of(text).attribution("the tug was lost").speaker());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Sailors polled by the Brack Foundation said the tug was lost.|Sailors",
			"The panel, chaired by Tom Bell, said the tug was lost.|The panel",
			"A leaked memo, seen by the Harbour Tribune, said the tug was lost.|A leaked memo",
			"Two divers, who asked for silence, said the tug was lost.|Two divers" })
	void whatIsToldOfAnUnnamedSourceNamesNobody(String text, String speaker) {
		assertEquals(speaker, Sample.of(text).attribution("the tug was lost").speaker());
	}

	@Test
	void theBodyThatIsMeantIsGivenWithTheReason() {
		Attribution found = Sample.of("The Ministry of Fisheries is closed. The ministry said the tug was lost.")
				.attribution("the tug was lost");
		assertTrue(found.why().because().contains("stands for the nearest body of that name before it, Ministry of "
				+ "Fisheries"), found.why()::because);
	}

	@Test
	void aPronounWithoutAnyoneToMeanStaysUnknown() {
		assertEquals("", Sample.of("He said the tug was lost.").attribution("the tug was lost").speaker());
	}

	@Test
	void whoWasPassedOverIsToldWithTheReason() {
		Attribution found = Sample.of("Tom Bell met Ada Quill at the quay. He said that the tug was safe.")
				.attribution("the tug was safe");
		assertEquals("Tom Bell", found.speaker());
		assertTrue(found.why().inputs().contains("not Ada Quill, whose given name or title speaks against it"),
				found.why().toString());
	}

	@Test
	void itMayBeABodyWithoutAName() {
		Attribution found = Sample.of("The port authority rejects the plan. In May it said that the quay was full.")
				.attribution("the quay was full");
		assertEquals("The port authority", found.speaker());
		assertTrue(found.why().because().contains("\"it\" refers to the nearest body that leads a clause"),
				found.why()::because);
	}

	@Test
	void itIsNoBodyThatLeadsNoClause() {
		assertEquals("", Sample.of("Ada Quill left the company. In May it said that the quay was full.")
				.attribution("the quay was full").speaker());
	}

	@Test
	void aLineOfATranscriptBelongsToItsLabel() {
		assertEquals("Ada Quill", Sample.of("ADA QUILL, PORT DIRECTOR: The quay will open in May.")
				.attribution("The quay will open in May").speaker());
		assertEquals("Tom Bell", Sample.of("Tom Bell met reporters.\n\nBELL: The quay will open in May.")
				.attribution("The quay will open in May").speaker());
		assertEquals(List.of(), Sample.of("UPDATE: The quay will open in May.").reading().attributions());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"A cook for the former mayor Ada Quill told a court that he was paid twice.|A cook for the former mayor Ada Quill",
			"Pilots from the ports of Brack and Dunmere found that he was paid twice.|Pilots from the ports of Brack and "
					+ "Dunmere",
			"Campaign groups such as Open Quay and the Toll Watch said he was paid twice.|Campaign groups such as Open "
					+ "Quay and the Toll Watch",
			"The mayor of Brack, Ada Quill, said he was paid twice.|Ada Quill",
			"10:05 Harbour officials in Brack tell us he was paid twice.|Harbour officials in Brack",
			"June 3 - Norhav Steel said he was paid twice.|Norhav Steel",
			"Nov. 3 - Norhav Steel said he was paid twice.|Norhav Steel",
			"Tom Bell called it a gift, while the mayor of Dunmere, where the mill stands, said he was paid twice.|the mayor "
					+ "of Dunmere",
			"The supplier, Bridgend SA, did not reply. In May the company said he was paid twice.|Bridgend SA",
			"Two pilots spoke on Monday. They said he was paid twice.|Two pilots",
			"The Harbour Guild called for a vote. The authors of the note are harsh. They said he was paid twice.|The "
					+ "authors of the note",
			"Two clerks, who asked not to be named, praised him. One of them said he was paid twice.|Two clerks" })
	void whoHeadsThePhraseSpeaks(String text, String speaker) {
		assertEquals(speaker, Sample.of(text).attribution("he was paid twice").speaker());
	}

	@ParameterizedTest
	@CsvSource({ "monarchs,true", "conscripts,true", "rivers,false", "kettles,false" })
	void peopleOfAnyKindSpeak(String noun, boolean speak) {
		assertEquals(speak, !Sample.of("The " + noun + " reckon that the quay is shut.").attributions().isEmpty());
	}

	@Test
	void somethingIsSpokenOf() {
		Attribution found = Sample.of("The guild called for a limit, something hospitals say is impossible.")
				.attribution("is impossible");
		assertEquals("hospitals", found.speaker());
	}

	@Test
	void whoSpokeLastIsMeantWithoutAName() {
		assertEquals("A whistleblower", Sample.of("Tom Bell left on Monday. A whistleblower said that he knew. He said "
				+ "that the quay was shut.").attribution("the quay was shut").speaker());
	}

	@Test
	void sheMayBeNamedBehindHer() {
		assertEquals("Ada Quill",
				Sample.of("Mr Ostby has left. Asked whether she regretted the vote, Ada Quill paused.")
						.attribution("the vote").speaker());
	}

	@Test
	void aTitleTellsOfEveryMention() {
		assertEquals("", Sample.of("Mr Ostby left. Ostby had spoken. She said that the quay was shut.")
				.attribution("the quay was shut").speaker());
	}

	@Test
	void whoLeadsTheSentenceGoesBeforeWhoLeadsWhatIsReported() {
		Sample sample = Sample.of("Coach Ivo Lunn hopes that Carl Brun will run. He said that the race was hard.");
		assertEquals("Ivo Lunn", sample.attribution("the race was hard").speaker());
	}
}

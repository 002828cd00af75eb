package org.assay.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.assay.reading.Attribution.Kind;
import org.assay.reading.Attribution.Stance;
import org.assay.text.Span;
import org.assay.text.Zone;
import org.assay.text.ZoneKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Attributions in the longer sentences that news is written in. */
class NewsProseTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"UN says at least 38 killed in raid on market in Brack|United Nations|at least 38 killed in raid on market in Brack",
			"Nine people were killed when a crane fell on a street in the town of Brack, the United Nations and local "
					+ "doctors said.|the United Nations and local doctors|Nine people were killed when a crane fell on a "
					+ "street in the town of Brack",
			"Tolls fell in April, the statistics office said last week, which surprised the guild.|the statistics office"
					+ "|Tolls fell in April",
			"Ada Quill, a former pilot, has argued since last autumn that tolls are too high.|Ada Quill|tolls are too high",
			"Residents reached by phone rejected that account.|Residents|that account",
			"Two diplomats briefed on the plan confirmed its contents.|Two diplomats|its contents",
			"The plan has been described as costly by pilots, who want a vote.|pilots|costly",
			"A leaked draft puts the toll at $4 million a year.|A leaked draft|the toll at $4 million a year",
			"The organisers hope for twice as many.|The organisers|for twice as many",
			"The coastguard maintains that the tug was there by noon.|The coastguard|the tug was there by noon",
			"The guild left the talks; Norway, which owns the quay, called for a new vote.|Norway|a new vote" })
	void whoSaysWhat(String text, String speaker, String content) {
		assertEquals(speaker, Sample.of(text).attribution(content).speaker());
	}

	@Test
	void whatIsToldOfWhoSpeaksIsNotWhatTheySay() {
		Sample sample = Sample.of("“There was no fire here,” said Ada Quill, 41, whose brother owns the tug.");
		assertEquals("Ada Quill", sample.attribution("There was no fire here").speaker());
		assertEquals(1, sample.attributions().size(), () -> sample.attributions().toString());
	}

	@Test
	void whoIsAskedSaysNothingByIt() {
		Sample sample = Sample.of("Quill, asked about the toll, said only that she was tired.");
		assertEquals("Quill", sample.attribution("she was tired").speaker());
		assertEquals(1, sample.attributions().size(), () -> sample.attributions().toString());
	}

	@Test
	void whatStandsBehindAColonHasACueOfItsOwn() {
		Sample sample = Sample.of("Bell & Co. disagreed: in a note to clients it said a strike was likely.");
		assertEquals("it", sample.words(sample.attribution("a strike was likely").source()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "stopped short of promising", "left without promising",
			"left instead of promising",
			"refrained from promising" })
	void whatSomebodyKeepsFromSayingIsNotSaid(String words) {
		Attribution found = Sample.of("Ada Quill " + words + " to open the quay.").attribution("to open the quay");
		assertTrue(found.negated());
	}

	@Test
	void itIsTheBodyThatTheSentenceBeforeTellsOf() {
		Sample sample = Sample.of("The Harbour Fund urged Torvia to wait. It praised the mayor's “steady hand”.");
		assertEquals("Harbour Fund", sample.attribution("steady hand").speaker());
		Sample vow = Sample
				.of("The Harbour Fund paid nothing. In a note on its website it called the toll “a gift” and "
						+ "vowed to leave within two days.");
		assertEquals("Harbour Fund", vow.attribution("a gift").speaker());
		Attribution vowed = vow.attribution("to leave within two days");
		assertEquals(Stance.promises, vowed.stance());
		assertEquals("Harbour Fund", vowed.speaker());
	}

	@Test
	void aThingDoesNotSpeak() {
		assertEquals(0, Sample.of("The old bridge was shut. It supports the new road.").attributions().size());
	}

	@Test
	void heIsWhoeverSpokeLastNamedOrNot() {
		Sample sample = Sample
				.of("Tom Bell left on Monday. The Ministry of Tolls paid but a spokesman said it was wrong. "
						+ "He declined to say why.");
		assertEquals("a spokesman", sample.attribution("to say why").speaker());
		assertEquals("Tom Bell", Sample.of("Tom Bell left on Monday. A spokeswoman said it was wrong. He said that the "
				+ "quay was shut.").attribution("the quay was shut").speaker());
	}

	@ParameterizedTest
	@CsvSource({ "A spokeswoman,She", "A spokesman,He", "A lawyer,She", "A lawyer,He" })
	void whoSpokeLastFitsThePronoun(String noun, String pronoun) {
		assertEquals(noun, Sample.of("The ministry paid nothing. " + noun + " said it was wrong. " + pronoun
				+ " added that the quay was shut.").attribution("the quay was shut").speaker());
	}

	@Test
	void whoWroteTheArticleIsNobodyItTellsOf() {
		Zone byline = new Zone(ZoneKind.byline, new Span(0, 11));
		Sample sample = Sample.of("By Tom Bell\n\nThe toll fell. He said that the quay was shut.", Sample.PUBLISHED,
				List.of(byline));
		assertEquals("", sample.attribution("the quay was shut").speaker());
	}

	@Test
	void whoBehindACommaIsTheNounBeforeIt() {
		assertEquals("pilots", Sample.of("The plan was backed by pilots, who say that it will save lives.")
				.attribution("it will save lives").speaker());
	}

	@Test
	void wordsThatAreAllQuotedAreNotToldTwice() {
		Sample sample = Sample.of("The plan has been described as “reckless” by pilots.");
		assertEquals(Kind.mixed, sample.attribution("reckless").kind());
		assertEquals(1, sample.attributions().size(), () -> sample.attributions().toString());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The company: Norhav says the fire began at noon.|Norhav|the fire began at noon",
			"The fire service: Chief officer Ada Quill told the press that her crews were tired.|Ada Quill|her crews were "
					+ "tired",
			"Ada Quill put the amount of oil in the tug at between 30 and 40 tonnes.|Ada Quill|the amount of oil in the "
					+ "tug at between 30 and 40 tonnes",
			"Norhav said five tonnes at first.|Norhav|five tonnes at first",
			"Norhav would not say whether the limit was broken, citing the inquiry.|Norhav|whether the limit was broken" })
	void labelsAndAmounts(String text, String speaker, String content) {
		assertEquals(speaker, Sample.of(text).attribution(content).speaker());
	}

	@Test
	void whatIsRejectedAndWhatItIsCalled() {
		Sample sample = Sample.of("Ada Quill rejected the figure as “invented”.");
		assertEquals(Stance.denies, sample.attribution("rejected the figure as “invented”").stance());
		assertEquals(Stance.asserts, sample.attribution("invented").stance());
	}

	@Test
	void neitherConfirmedNorDenied() {
		List<Attribution> found = Sample.of("Police have neither confirmed nor denied a report that a tug sank.")
				.reading()
				.attributions();
		assertFalse(found.isEmpty());
		found.forEach(each -> {
			assertTrue(each.negated(), each::toString);
			assertEquals(Stance.reports, each.stance());
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Norhav has said in the past that it would stay.|Norhav|it would stay",
			"According to Quill, a study of 40 ports had found no link at all.|Quill|a study of 40 ports had found no link at "
					+ "all",
			"Sailors described waves as high as houses.|Sailors|waves as high as houses",
			"Tom Bell accuses her of sloth: “Three notes were lost,” he wrote.|Tom Bell|her of sloth",
			"The ministry has again ruled out a loan.|The ministry|ruled out a loan",
			"Asked by the judge whether he had been paid, Bell said no.|Bell|no",
			"The Union's foreign policy chief called on both sides to meet.|The Union's foreign policy chief|both sides to meet",
			"An official insisted on a vote.|An official|a vote",
			"Bell shrugged off the note.|Bell|shrugged off the note",
			"The opposition renewed its call for a vote.|The opposition|for a vote",
			"Most pilots want a vote, a new poll shows.|a new poll|Most pilots want a vote",
			"Quill's memoir alleges that two pilots lied.|Quill's memoir|two pilots lied",
			"Their cooperative puts its losses at $3 million a week, a sum the port denies.|Their cooperative|its losses at $3 "
					+ "million a week",
			"A survey by Opinia put the party on 29 percent.|A survey by Opinia|the party on 29 percent",
			"Quill recalls it another way: he laughed, she says.|Quill|he laughed",
			"Bell said in a note that all bells had worked and denied reports that a door was locked.|Bell|a door was locked",
			"The quay is shut, a person briefed on the inquiry said.|a person|The quay is shut",
			"The guild wants Bell to go. The report says little. It does not say that he lost.|The report|he lost",
			"Police themselves say it was arson.|Police|it was arson",
			"“The quay is shut to us.” - Tove Brandt, a pilot, in a speech on 2 March|Tove Brandt|The quay is shut to us",
			"“The quay is shut to us.” — Ada Quill, pilot|Ada Quill|The quay is shut to us",
			"The opposition wants Ada Quill to go. She says she will not.|Ada Quill|she will not",
			"Pilots had argued that the crate was safe, and asked for a vote by May.|Pilots|a vote by May",
			"Pilots had argued that the crate was safe, and asked for a vote.|Pilots|the crate was safe",
			"A vote would come in March, experts believe - after the race.|experts|A vote would come in March",
			"The price of tin, the guild said, has almost doubled.|the guild|The price of tin … has almost doubled",
			"A clerk alleged that the tug “left its berth”.|A clerk|the tug “left its berth”",
			"The Seamen's Union asked that the wreck be raised.|Seamen's Union|the wreck be raised",
			"His spokesman told reporters that the mayor was ill, but declined to say why.|His spokesman|to say why" })
	void endsOfWhatIsSaid(String text, String speaker, String content) {
		assertEquals(speaker, Sample.of(text).attribution(content).speaker());
	}

	@Test
	void whatIsRuledOutIsDenied() {
		assertEquals(Stance.denies,
				Sample.of("The ministry ruled out a loan.").attribution("ruled out a loan").stance());
		assertEquals(Stance.asserts,
				Sample.of("The court ruled that the toll was void.").attribution("the toll was void")
						.stance());
	}

	@Test
	void theSameWordsAreConcededAndWrittenOnce() {
		assertEquals(List.of("direct The authors: Our note should not be read so"),
				Sample.of("The authors concede as much: “Our note should not be read so,” they write.")
						.attributions());
	}

	@Test
	void theHourOfAnEntryIsNoPartOfIt() {
		Sample sample = Sample.of("09:14 At least six sailors are missing, the coastguard says.\n\n"
				+ "3:20 p.m. - The tug was found.");
		assertEquals(List.of("09:14", "At least six sailors are missing, the coastguard says.", "3:20 p.m. -",
				"The tug was found."), sample.sentences());
		assertEquals("the coastguard", sample.attribution("At least six sailors are missing").speaker());
	}

	@Test
	void whoIsQuotedByAPaperIsNoStatementOfThePaper() {
		Sample sample = Sample.of("A clerk quoted by the daily Torvposten said the quay was shut.");
		assertEquals(List.of("indirect A clerk: the quay was shut"), sample.attributions());
	}

	@Test
	void whatSomebodyIsCalledIsNoCue() {
		assertEquals(List.of("indirect the guild: a figure"),
				Sample.of("It was a figure the guild calls exaggerated.").attributions());
	}

	@Test
	void answersOfAnInterviewAreTheAnswerers() {
		Sample sample = Sample.of("Ada Quill was mayor until 2025. She spoke to Tom Bell.\n\nQ: Was it your vote?\n\n"
				+ "A: Hardly. I never asked for it. The guild did.\n\nQ: Why?\n\nA: Because they could.");
		assertEquals("Ada Quill", sample.attribution("Hardly … I never asked for it … The guild did").speaker());
		assertTrue(sample.reading().claims().stream().filter(claim -> sample.words(claim.content()).contains("never"))
				.allMatch(claim -> claim.attribution().isPresent()));
		assertEquals("", Sample.of("Ada Quill met Tom Bell.\n\nQ: Was it?\n\nA: It was not me.")
				.attribution("It was not me").speaker());
	}

	@Test
	void aClaimEndsWhereItIsCalledFalse() {
		assertEquals(List.of("indirect : the patrol ship ignored a distress call"),
				Sample.of("Claims that the patrol ship ignored a distress call are false.").attributions());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Police have questioned a man.", "Until then, the ministry will not comment.",
			"Schools may offer lunches on two days a week." })
	void whatIsDoneIsNotSaid(String text) {
		assertEquals(List.of(), Sample.of(text).attributions());
	}
}

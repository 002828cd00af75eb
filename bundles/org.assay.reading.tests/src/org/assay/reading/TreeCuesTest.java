package org.assay.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Attributions that the tree of the sentence shows and the order of words does not. */
class TreeCuesTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Ada Quill accepted that the plan was sound.|the plan was sound|Ada Quill",
			"Some of his admirers wonder about his more subdued style.|about his more subdued style|"
					+ "Some of his admirers",
			"Ada Quill is furious at the company and wants its money back.|at the company|Ada Quill",
			"Ada Quill was confident that the tug would float.|the tug would float|Ada Quill",
			"Sailors support the toll on small boats.|the toll on small boats|Sailors",
			"The guild expects repairs to cost $3 million.|repairs to cost $3 million|The guild",
			"Ada Quill believes the quay to be safe.|the quay to be safe|Ada Quill" })
	void contentAndSpeaker(String text, String content, String speaker) {
		assertEquals(speaker, Sample.of(text).attribution(content).speaker());
	}

	@Test
	void aStatementAroundItsCueIsOne() {
		assertEquals("many", Sample.of("That attitude, many argue, could hurt the town.")
				.attribution("That attitude … could hurt the town").speaker());
	}

	@Test
	void anExpectationWithoutAnyoneWhoHasItIsKeptWithoutASource() {
		Attribution found = Sample.of("The harbour is expected to open in May.")
				.attribution("The harbour … to open in May");
		assertTrue(found.source().isEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = { "An official, who spoke on condition of anonymity, left.",
			"An official spoke on the record.", "The officials spoke on strict terms of silence." })
	void theTermsOnWhichSomebodySpeaksAreNoStatement(String text) {
		assertEquals(List.of(), Sample.of(text).reading().attributions());
	}

	@Test
	void whatACueInARelativeClauseGovernsEndsWithIt() {
		Sample sample = Sample.of("Tom Bell, who thinks the toll is too high, called the plan a mistake.");
		assertEquals("Tom Bell", sample.attribution("the toll is too high").speaker());
	}

	@Test
	void whatWhoSpeaksSaysElsewhereIsNoPartOfTheSource() {
		Sample sample = Sample.of("“The tug is lost,” said Tom Bell, who said that he had seen it.");
		assertEquals("Tom Bell", sample.words(sample.attribution("The tug is lost").source()));
	}

	@Test
	void aBracketOfTheSourceIsClosed() {
		Sample sample = Sample.of("Tom Bell (R-Brack) said that the tug was lost.");
		assertEquals("Tom Bell (R-Brack)", sample.words(sample.attribution("the tug was lost").source()));
	}

	@Test
	void raisingMoneyIsNoStatement() {
		assertEquals(List.of(), Sample.of("Tom Bell raised two million crowns for the tug.").attributions());
	}

	@Test
	void whatSomeoneBringsAboutIsNotSaid() {
		assertEquals(List.of(), Sample.of("Ada Quill made sure the tug was towed.").attributions());
		assertEquals(List.of(), Sample.of("The storm meant that the tug was towed.").attributions());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Two thirds of the ferrymen believe that the toll is too high.|the toll is too high|"
					+ "Two thirds of the ferrymen",
			"Her aunt believes that the tug will float.|the tug will float|Her aunt",
			"Ada Quill voiced her support for the longer quay.|for the longer quay|Ada Quill",
			"The council heard Tom Bell's criticism of the new toll.|of the new toll|Tom Bell",
			"Criticism of the new toll by Tom Bell grew louder.|of the new toll|Tom Bell",
			"The new toll was praised by Tom Bell.|The new toll|Tom Bell",
			"The town paid for a quay backed by Tom Bell.|a quay|Tom Bell" })
	void attitudesInNounsAndPassives(String text, String content, String speaker) {
		assertEquals(speaker, Sample.of(text).attribution(content).speaker());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The quay will be shut, according to early and partial records of the port.|"
					+ "early and partial records of the port",
			"The quay will be shut, according to a list drawn up by the harbour master.|"
					+ "a list drawn up by the harbour master" })
	void accordingToTakesTheWholePhrase(String text, String source) {
		Sample sample = Sample.of(text);
		Attribution found = sample.attribution("The quay will be shut");
		assertEquals(source, found.source().get(0).of(text));
	}

	@Test
	void aNounOfAnythingElseAttributesNothing() {
		assertEquals(List.of(), Sample.of("Tom Bell's boat for the ferry sank.").attributions());
		assertEquals(List.of(), Sample.of("The mast of the boat was broken by the storm.").attributions());
	}

	@Test
	void whatSomeoneShouldSayIsNoLinkOfAChain() {
		Sample sample = Sample.of("Ada Quill said that Tom Bell should declare the quay to be open.");
		assertEquals(1, sample.attributions().size());
		Sample said = Sample.of("Ada Quill said that Tom Bell had declared that the quay was open.");
		assertEquals("Ada Quill", said.attribution("the quay was open").via());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"In the latest poll, the mayor leads by six points.|the mayor leads by six points|the latest poll",
			"The mayor leads by six points in the latest poll.|The mayor leads by six points|the latest poll",
			"To Ada Quill, the old quay was a treasure.|the old quay was a treasure|Ada Quill",
			"Sailors support building a longer quay.|building a longer quay|Sailors" })
	void prepositionsAndGerunds(String text, String content, String source) {
		assertEquals(source, Sample.of(text).attribution(content).source().get(0).of(text));
	}

	@Test
	void whereAndWhenSomeoneSpokeIsNotWhatWasSaid() {
		assertEquals(List.of(), Sample.of("Ada Quill spoke in the hall.").attributions());
		assertEquals(List.of(), Sample.of("Ada Quill spoke for 40 minutes.").attributions());
		assertEquals(1, Sample.of("Ada Quill spoke about the toll.").attributions().size());
	}

	@Test
	void whatANounUndergoesItDoesNotSay() {
		assertEquals(List.of(), Sample.of("A guild called Anchor paid for the quay.").attributions());
	}

	@Test
	void aClaimThatIsDisputedEndsWithItsClause() {
		Attribution found = Sample.of("The claim that the losses exceed a million was disputed by economists at Brack "
				+ "University, who put them lower.").attribution("the losses exceed a million");
		assertEquals(Attribution.Stance.doubts, found.stance());
		assertEquals("economists at Brack University", found.speaker());
	}

	@Test
	void aNounOfSayingBesideTheVerbAddsNobody() {
		assertEquals(List.of("indirect Quay Commission: the toll would rise"),
				Sample.of("The Quay Commission warned in its report that the toll would rise.").attributions());
	}

	@Test
	void whatSomebodyDeniesHavingDoneIsDenied() {
		Attribution found = Sample.of("Ada Quill has repeatedly denied having been briefed before April.")
				.attribution("having been briefed before April");
		assertEquals(Attribution.Stance.denies, found.stance());
	}

	@Test
	void thatMayBeThePronoun() {
		Sample.of("Ada Quill said that was nonsense.").attribution("that was nonsense");
		Sample.of("Ada Quill said that the tug was lost.").attribution("the tug was lost");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "less than half of them float|asserts", "less|denies" })
	void inBracketsLessIsMoreThanAWordOnlyAlone(String said, Attribution.Stance stance) {
		assertEquals(stance, Sample.of("All tugs float (the guild says " + said + ") in May.")
				.attribution("the guild says " + said).stance());
	}

	@Test
	void whoIsAskedSaysWhatIsAnsweredNotWhatIsAsked() {
		assertEquals(List.of("direct Ada Quill: If I must, yes"),
				Sample.of("Asked whether she would testify, Ada Quill said: “If I must, yes.”").attributions());
	}

	@Test
	void whoHearsAStatementIsNotWhatItSays() {
		assertEquals(List.of(), Sample.of("Ada Quill will make a statement to parliament on Monday.").attributions());
	}
}

package org.assay.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.assay.reading.Attribution.Authority;
import org.assay.reading.Attribution.Kind;
import org.assay.reading.Attribution.Stance;
import org.assay.text.Span;
import org.assay.text.Zone;
import org.assay.text.ZoneKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndirectSpeechTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"Ada Quill said that the quay would open in May.|the quay would open in May|said|asserts",
			"Ada Quill said the quay would open in May.|the quay would open in May|said|asserts",
			"The quay would open in May, Ada Quill said.|The quay would open in May|said|asserts",
			"According to Ada Quill, the quay will open in May.|the quay will open in May|According to|asserts",
			"The quay will open in May, according to Ada Quill.|The quay will open in May|according to|asserts",
			"Ada Quill promised to open the quay in May.|to open the quay in May|promised|promises",
			"Ada Quill doubted that the quay would open.|the quay would open|doubted|doubts",
			"Ada Quill demanded that the quay be closed.|the quay be closed|demanded|demands",
			"Ada Quill hinted at a new quay for the ferries.|a new quay for the ferries|hinted at|asserts",
			"Ada Quill has expressed concerns about the price.|concerns about the price|expressed|asserts",
			"Ada Quill told The Quay Post on Monday that the tug was lost.|the tug was lost|told|asserts" })
	void contentCueAndStance(String text, String content, String cue, Stance stance) {
		Sample sample = Sample.of(text);
		Attribution found = sample.attribution(content);
		assertEquals(Kind.indirect, found.kind());
		assertEquals("Ada Quill", found.speaker());
		assertEquals(cue, sample.words(found.cue()));
		assertEquals(stance, found.stance());
	}

	@ParameterizedTest
	@ValueSource(strings = { "BRACK, March 3 (UPI) — Ada Quill said on Monday that the tug was lost.",
			"Brack (AFP) – Ada Quill said on Monday that the tug was lost.",
			"BRACK - Ada Quill said on Monday that the tug was lost." })
	void aDatelineDoesNotSpeak(String text) {
		Sample sample = Sample.of(text);
		assertEquals("Ada Quill", sample.words(sample.attribution("the tug was lost").source()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Nearly a third say that the tug is lost.", "Some 40 percent say that the tug is lost.",
			"Two in ten say that the tug is lost." })
	void sharesOfThoseAskedSpeak(String text) {
		assertFalse(Sample.of(text).attribution("the tug is lost").source().isEmpty());
	}

	@Test
	void pollsAreASource() {
		Sample sample = Sample.of("Tom Bell leads in recent polls of sailors.");
		assertEquals("recent polls of sailors", sample.words(sample.attribution("Tom Bell leads").source()));
	}

	@Test
	void wordsQuotedWithinAReportedClauseAreMixed() {
		Sample sample = Sample.of("Ada Quill said the quay was “fit for a century” and would open.");
		assertEquals(Kind.mixed, sample.attribution("fit for a century").kind());
		assertEquals(Kind.indirect, sample.attribution("the quay was “fit for a century” and would open").kind());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"The works, which Ada Quill referred to as “a gift”, began.|a gift|Ada Quill",
			"The “all-weather” quay, per Mayor Ada Quill, opens in May.|all-weather|Ada Quill",
			"Ada Quill’s “open water” plan divides the town.|open water|Ada Quill",
			"Ada Quill’s Tuesday nod—“we have the money”—calmed the town.|we have the money|Ada Quill",
			"The plan, echoed by Tom Bell on Tuesday as “overdue,” passed.|overdue|Tom Bell" })
	void scatteredQuotationsFindWhoSaysThem(String text, String content, String speaker) {
		assertEquals(speaker, Sample.of(text).attribution(content).speaker());
	}

	@Test
	void conditionsAreKeptApart() {
		Sample sample = Sample.of("Ada Quill said the town could pay if the grant was renewed.");
		Attribution found = sample.attribution("the town could pay if the grant was renewed");
		assertEquals("if the grant was renewed", sample.words(found.conditions()));
		assertTrue(found.hedged());
	}

	@Test
	void aNegatedCueDeniesTheSaying() {
		assertTrue(Sample.of("Ada Quill did not say that the quay was safe.").attribution("the quay was safe")
				.negated());
		assertFalse(Sample.of("Ada Quill said that the quay was not safe.").attribution("the quay was not safe")
				.negated());
	}

	@Test
	void aGapWhereTheSubjectWasIsNoObstacle() {
		assertEquals("Ada Quill", Sample.of("Ada Quill wants a toll, a step she claimed would calm traffic.")
				.attribution("would calm traffic").speaker());
	}

	@Test
	void disputesBelongToWhatIsSaid() {
		Sample sample = Sample.of("Tom Bell pushed back, asking for time and disputing the value of the land.");
		assertEquals(Stance.doubts, sample.attribution("disputing the value of the land").stance());
		Sample aside = Sample.of("The works cost $3 million (Brack says less) so far.");
		assertEquals(Stance.denies, aside.attribution("Brack says less").stance());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Ada Quill said the quay was shut.|principal",
			"A spokesman for Ada Quill said the quay was shut.|deputy",
			"Officials said the quay was shut.|unnamedOfficial",
			"The report said the quay was shut.|document", "Reuters said the quay was shut.|otherOutlet" })
	void authority(String text, Authority authority) {
		assertEquals(authority, Sample.of(text).attribution("the quay was shut").authority());
	}

	@Test
	void theOutletThatPassedItOnIsNamed() {
		assertEquals("Fox News", Sample.of("Ada Quill told Fox News that the quay was shut.")
				.attribution("the quay was shut").via());
	}

	@Test
	void boilerplateBylinesAndSourceListsStateNothing() {
		String text = "Our readers say the paper is great.\n\nAda Quill said the quay was shut.";
		Zone zone = new Zone(ZoneKind.boilerplate,
				new Span(0, 35));
		assertEquals(1, Sample.of(text, Sample.PUBLISHED, List.of(zone)).attributions().size());
	}
}

package org.assay.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.assay.reading.Attribution.Kind;
import org.assay.reading.Attribution.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Quoted words that nothing in their sentence attributes. */
class UnclaimedQuotesTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "The convoy left through the “safe corridor” on Monday.|safe corridor",
			"Three boats of the 'ghost fleet' were seen off Brack.|ghost fleet",
			"The “voluntary” levy fell due in March.|voluntary",
			"\"Temporary\" shelters have stood here for ten years.|Temporary" })
	void fewWordsAreAScareQuote(String text, String words) {
		Attribution scare = Sample.of(text).attribution(words);
		assertEquals("quote.scare", scare.why().rule());
		assertEquals(Kind.mixed, scare.kind());
		assertEquals(Stance.reports, scare.stance());
		assertEquals(List.of(), scare.source());
		assertEquals("", scare.speaker());
	}

	@ParameterizedTest
	@ValueSource(strings = { "so-called", "self-styled", "supposed" })
	void aWordBeforeTellsDistance(String word) {
		Sample sample = Sample.of("The " + word + " “safe corridor” was shelled on Monday.");
		Attribution scare = sample.attribution("safe corridor");
		assertEquals(Stance.doubts, scare.stance());
		assertEquals(word, sample.words(scare.cue()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "The crew watched “The Long Way Home” on Monday.", "They played “Yesterday” twice.",
			"The film “a long way home” opened on Monday.", "The word “quay” is spelled with a q.",
			"A tug named “dawn” was lost.", "The board was marked “A” in red.", "The tug is known as “the goat”.",
			"The road is 6' wide and 5' deep." })
	void titlesNamesAndWordsAsWordsAreNone(String text) {
		assertEquals(List.of(), Sample.of(text).attributions());
	}

	@Test
	void whatIsAttributedIsNoScareQuote() {
		Sample sample = Sample.of("Ada Quill said that the “safe corridor” was shelled on Monday.");
		assertEquals("Ada Quill", sample.attribution("safe corridor").speaker());
		assertTrue(sample.reading().attributions().stream().noneMatch(a -> a.why().rule().equals("quote.scare")));
	}

	@Test
	void aHeadlineEchoesWhatTheTextQuotes() {
		Sample sample = Sample
				.of("Harbour fire 'was no accident'\n\nA fire broke out on Monday in the harbour of Brack. "
						+ "“This was no accident at all,” said Ada Quill, the mayor.");
		Attribution echo = sample.attribution("was no accident");
		assertEquals("Ada Quill", echo.speaker());
		assertEquals("quote.echo", echo.why().rule());
	}

	@Test
	void wordsThatTwoPeopleSayAreNobodysEcho() {
		Sample sample = Sample.of("The “total chaos” lasted for days.\n\n“It was total chaos,” said Ada Quill. "
				+ "\n\n“We saw total chaos,” said Tom Bell.");
		assertEquals("", sample.attribution("total chaos").speaker());
	}

	@Test
	void aQuotationWithoutASpeakerIsNotTheOutletsOwnWord() {
		Sample sample = Sample.of("The market of Brack was closed.\n\n“The tug sank because it carried too much sand.”"
				+ "\n\nThe weather was calm.");
		Attribution unclaimed = sample.attribution("The tug sank because it carried too much sand");
		assertEquals("quote.unclaimed", unclaimed.why().rule());
		assertEquals(Kind.direct, unclaimed.kind());
		assertFalse(sample.reading().claims().stream().filter(claim -> claim.attribution().isEmpty())
				.anyMatch(claim -> sample.words(claim.content()).contains("tug")));
	}

	@Test
	void theSentenceAroundAScareQuoteStaysTheOutletsOwn() {
		Sample sample = Sample.of("The convoy left through the “safe corridor” on Monday.");
		assertEquals(List.of("The convoy left through the “safe corridor” on Monday"),
				sample.reading().claims().stream()
						.map(claim -> sample.words(claim.content())).toList());
	}
}

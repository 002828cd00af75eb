package org.assay.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.assay.text.Span;
import org.junit.jupiter.api.Test;

class SentencesTest {

	private static String around(String text, String words, List<Span> quoted) {
		int begin = text.indexOf(words);
		return new Sentences(text, quoted).around(new Span(begin, begin + words.length())).of(text);
	}

	@Test
	void abbreviationsAndNumbersDoNotEndASentence() {
		String text = "First. The U.S. Navy paid Dr. J. Moore $1.5 million on Monday. Last.";
		assertEquals("The U.S. Navy paid Dr. J. Moore $1.5 million on Monday.", around(text, "paid", List.of()));
		assertEquals("The U.S. Navy paid Dr. J. Moore $1.5 million on Monday.", around(text, "on Monday", List.of()));
		assertEquals("It ended in 2019.", around("It ended in 2019. Nobody came.", "ended", List.of()));
	}

	@Test
	void quotedSentencesBelongToTheOneThatQuotesThem() {
		String text = "Rain. “It was late. Nobody saw. We left,” she said. Later.";
		int begin = text.indexOf("It was");
		Span quote = new Span(begin, text.indexOf(",”"));
		assertEquals("“It was late. Nobody saw. We left,” she said.", around(text, "said", List.of(quote)));
		Span inner = new Span(begin + 3, begin + 8);
		assertEquals("“It was late. Nobody saw. We left,” she said.", around(text, "said", List.of(quote, inner)));
	}

	@Test
	void linesEndSentences() {
		assertEquals("Headline without point", around("Headline without point\nBody text.", "without", List.of()));
		assertEquals("Body text.", around("Headline\r\nBody text.", "Body", List.of()));
	}

	@Test
	void aClosingQuotationMarkMayFollowThePoint() {
		assertEquals("She stayed.", around("He said “go.” She stayed.", "stayed", List.of()));
	}
}

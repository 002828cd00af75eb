package org.assay.ui.annotate.internal.original;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.assay.text.Span;
import org.junit.jupiter.api.Test;

class PlacesTest {
	private static final String ARTICLE = "The quay is shut.\n\nBell said: the  quay is shut (for good).";

	private static Span span(String words, int from) {
		int begin = ARTICLE.indexOf(words, from);
		return new Span(begin, begin + words.length());
	}

	private static String found(Span words, String original) {
		return Places.find(ARTICLE, words, original)
				.map(s -> s.begin() + " " + original.substring(s.begin(), s.end())).orElse("");
	}

	@Test
	void whiteSpaceMayBeSetOtherwise() {
		assertEquals("5 the\n quay", found(span("the  quay", 0), "and, the\n quay is"));
	}

	@Test
	void whatStandsBeforeTellsWhichOfTwoIsMeant() {
		String original = "News\nis shut?\nThe quay is shut.\nBell said: the quay is shut (for good).";
		int second = original.lastIndexOf("is shut");
		assertEquals(second + " is shut", found(span("is shut", 20), original));
	}

	@Test
	void signsOfPatternsAreOnlySigns() {
		assertEquals("2 (for good).", found(span("(for good).", 0), "a (for good)."));
	}

	@Test
	void otherWordsAreNotFound() {
		assertEquals(Optional.empty(), Places.find(ARTICLE, span("Bell", 0), "Quill said so."));
	}
}

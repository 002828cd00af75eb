package org.assay.ui.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.assay.text.Span;
import org.junit.jupiter.api.Test;

class TextSearchTest {

	@Test
	void findsAllPlacesInOrder() {
		TextSearch found = TextSearch.of("Tide and tide", "tide", false);
		assertEquals(List.of(new Span(0, 4), new Span(9, 13)), found.found());
		assertEquals(1, TextSearch.of("Tide and tide", "tide", true).count());
		assertEquals(2, found.number(new Span(9, 13)));
	}

	@Test
	void aSpaceFindsALineEndAndAPlainApostropheACurlyOne() {
		assertEquals(1, TextSearch.of("the\nmayor\u2019s car", "the mayor's", false).count());
		assertEquals(1, TextSearch.of("12\u00A0km", "12 km", true).count());
	}

	@Test
	void placesDoNotOverlapAndOffsetsAreThoseOfTheText() {
		assertEquals(List.of(new Span(0, 2), new Span(2, 4)), TextSearch.of("aaaaa", "aa", false).found());
		assertEquals(List.of(new Span(3, 4)),
				TextSearch.of("\u0130 \uD83D\uDE00x".replace("\uD83D\uDE00", "y"), "x", false).found());
	}

	@Test
	void nothingIsFoundForNothing() {
		assertTrue(TextSearch.of("words", "", false).found().isEmpty());
		assertTrue(TextSearch.of("", "words", false).found().isEmpty());
	}

	@Test
	void doesNotStartAgainAtTheOtherEnd() {
		TextSearch found = TextSearch.of("a b a", "a", false);
		assertEquals(Optional.of(new Span(4, 5)), found.from(1));
		assertEquals(Optional.empty(), found.from(5));
		assertEquals(Optional.empty(), found.before(0));
		assertEquals(Optional.of(new Span(0, 1)), found.before(4));
	}
}

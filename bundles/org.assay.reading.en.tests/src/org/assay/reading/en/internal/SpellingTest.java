package org.assay.reading.en.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

	/** The numbers are those of the models. */
	@ParameterizedTest
	@CsvSource({ "#hlink#, 0", "NATO, 1", "bank, 2", "0, 3", "--, 4 8", "0-0, 5 6 8", "U.S., 10 7 11 12", "Kyiv, 11",
			"McKay, 11 12", "eBay, 12", "YouTUBE, 11 13", "F-0, 10 11 6 8", "AT&T, 10 11 13 9", "re-run, 8" })
	void properties(String word, String numbers) {
		List<Text> expected = Arrays.stream(numbers.split(" ")).map(Text::of).sorted(this::compare).toList();
		assertEquals(expected, Spelling.of(new Token(2, 5, word, word)).stream().sorted(this::compare).toList());
	}

	private int compare(Text a, Text b) {
		return Long.compare(a.hash(), b.hash());
	}

	@ParameterizedTest
	@CsvSource({ "Kyiv, 0", "eBay, 1" })
	void theFirstWordsCapitalSaysNothing(String word, int properties) {
		assertEquals(properties, Spelling.of(new Token(1, 5, word, word)).size());
	}
}

package org.assay.reading.en.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimplifiedFormTest {

	private final SimplifiedForm simplified = new SimplifiedForm(Set.of("pdf", "csv"));

	@ParameterizedTest
	@CsvSource(quoteCharacter = '|', value = { "harbour, harbour", "1990s, 0s", "|1,400|, 0", "3.75, 0", "50%, 0",
			"$1000.50, 0", "£396, 0", "10:15, 0", "1/2, 0", "-7, 0", "+3.5, 0", "x=5, x=0", "v1.2.3, v0", "#1, 0",
			"!!!!, !!", "....., ..", "a...b, a..b", "“, |\"|", "’s, |'s|", "—, -", "•, -", "–5, 0", "12-34, 0",
			"twenty-five, twenty-five", "%, %", "$, $" })
	void figuresAndSignsAreMadeAlike(String word, String form) {
		assertEquals(form, simplified.of(word));
	}

	@ParameterizedTest
	@CsvSource({ "http://a.example/x", "HTTPS://A.EXAMPLE", "www.tribune.example", "press@tribune.example",
			"minutes.pdf", ".csv", "tribune.example:8080/a", "255.255.255.0" })
	void addressesAndFilesAreAllOne(String word) {
		assertEquals(SimplifiedForm.LINK, simplified.of(word));
	}

	@ParameterizedTest
	@CsvSource({ "U.S.", "a.m.", "PDF", "pdf", "No." })
	void abbreviationsAreNoAddresses(String word) {
		assertEquals(word, simplified.of(word));
	}

	@Test
	void aMonsterOfAWordTakesNoTime() {
		String word = "a.".repeat(200_000) + "1";
		assertTimeoutPreemptively(Duration.ofSeconds(5), () -> simplified.of(word));
	}

	@Test
	void anEmptyWordStaysEmpty() {
		assertEquals("", simplified.of(""));
	}
}

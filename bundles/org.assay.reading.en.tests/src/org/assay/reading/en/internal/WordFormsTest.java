package org.assay.reading.en.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFormsTest {

	@ParameterizedTest
	@CsvSource({ "Reuters, Aaa", "USA, AA", "F-16s, A.11a", "McAdam, AaAaa", "-----, ..", "Éire, xaa", "a, a" })
	void shapes(String word, String shape) {
		assertEquals(shape, WordForms.shape(word));
	}

	@ParameterizedTest
	@CsvSource({ "KYIV, kyiv", "Éire, éire", "×, ×", "ПРАВДА, ПРАВДА", "already, already" })
	void lowerCaseEndsWithLatin1(String word, String lower) {
		assertEquals(lower, WordForms.lowerCase(word));
	}

	@ParameterizedTest
	@CsvSource({ "2025, 0000", "B52, B00", "000, 000", "none, none" })
	void digitsBecomeNoughts(String word, String form) {
		assertEquals(form, WordForms.undigitised(word));
	}
}

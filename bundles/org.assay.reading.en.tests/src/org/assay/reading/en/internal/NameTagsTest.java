package org.assay.reading.en.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTagsTest {

	@ParameterizedTest
	@CsvSource({ "O U-GPE O, O U-GPE O", "B-ORG I-ORG L-ORG, B-ORG I-ORG L-ORG",
			// a beginning without an end, and an end without a beginning, are no names
			"B-ORG I-ORG O, O O O", "O L-ORG O, O O O",
			// the last word decides the type
			"B-PERSON L-ORG, B-ORG L-ORG",
			// mended
			"U-GPE L-GPE, B-GPE L-GPE", "B-ORG I-ORG U-ORG L-ORG, B-ORG I-ORG I-ORG L-ORG",
			"B-ORG L-ORG I-ORG L-ORG, B-ORG I-ORG I-ORG L-ORG", "O I-ORG L-ORG, O O O", "O, O",
			"B-ORG U-GPE, O U-GPE" })
	void tagsMakeWholeNames(String decided, String names) {
		String[] tags = decided.split(" ");
		NameTags.mend(tags);
		assertEquals(names, String.join(" ", tags));
	}
}

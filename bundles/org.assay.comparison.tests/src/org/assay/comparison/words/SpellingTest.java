package org.assay.comparison.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

	@ParameterizedTest
	@CsvSource({ "heffley,hefley,true", "marsh,march,true", "quill,quills,true", "holm,holms,false",
			"heffley,heflay,false",
			"tanner,banner,true", "reedmore,reed,false", "ivanov,ivanova,true", "abcde,edcba,false" })
	void oneLetterMayDiffer(String a, String b, boolean near) {
		assertEquals(near, Spelling.isNear(a, b));
		assertEquals(near, Spelling.isNear(b, a));
	}
}

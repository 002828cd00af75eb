package org.assay.vectors.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The numbers expected are those of the tokenisers of Hugging Face (0.23.2), read from the same file. */
class WordPiecesTest {
	private static WordPieces pieces;

	@BeforeAll
	static void read() throws IOException {
		try (InputStream json = BgeModel.class.getResourceAsStream("/model/bge-small-en-v1.5-q-tokenizer.json")) {
			pieces = new WordPieces(Vocabulary.read(json));
		}
	}

	static Stream<Arguments> known() {
		return Stream.of(
				arguments("hello world", "101, 7592, 2088, 102"),
				arguments("The talks are nearly finalized.", "101, 1996, 7566, 2024, 3053, 23575, 1012, 102"),
				arguments("Unaffable embeddings", "101, 14477, 20961, 3468, 7861, 8270, 4667, 2015, 102"),
				arguments("Caf\u00e9 \u00dcber na\u00efve M\u00fcller \u0141\u00f3d\u017a",
						"101, 7668, 19169, 15743, 12304, 17814, 102"),
				arguments("\u201cHe said \u2018no\u2019,\u201d she wrote\u2014twice\u2026",
						"101, 1523, 2002, 2056, 1520, 2053, 1521, 1010, 1524, 2016, 2626, 1517, 3807, 1529, 102"),
				arguments("$500 billion (\u20ac350bn), 3.5%",
						"101, 1002, 3156, 4551, 1006, 1574, 19481, 2692, 24700, 1007, 1010, 1017, 1012, 1019, 1003, 102"),
				arguments("it's Zelensky's", "101, 2009, 1005, 1055, 27838, 7770, 5874, 1005, 1055, 102"),
				arguments("\u5317\u4eac means Beijing", "101, 1781, 1755, 2965, 7211, 102"),
				arguments("\u65e5\u672c\u306e\u30cb\u30e5\u30fc\u30b9",
						"101, 1864, 1876, 1671, 30242, 30255, 30265, 30233, 102"),
				arguments("a\u200bb\u0007c\ufffdd\u00a0e\tf\ng", "101, 5925, 2094, 1041, 1042, 1043, 102"),
				arguments("x".repeat(101), "101, 100, 102"),
				arguments("\ud83d\ude00 fine", "101, 100, 2986, 102"),
				arguments("co-operate e.g. U.S.A.",
						"101, 2522, 1011, 5452, 1041, 1012, 1043, 1012, 1057, 1012, 1055, 1012, 1037, 1012, 102"),
				arguments("\u0391\u0398\u0397\u039d\u0391\u03a3", "101, 1155, 29725, 24824, 16177, 14608, 29733, 102"),
				arguments("\u0130stanbul \u015eANLI", "101, 9960, 2624, 3669, 102"),
				arguments("\ufb01ne \u00bd \u21165", "101, 1984, 2638, 1092, 1578, 2629, 102"),
				arguments("\ud55c\uad6d \uc11c\uc6b8",
						"101, 1469, 30006, 30021, 29991, 30014, 30020, 1461, 30008, 29999, 30014, 30022, 102"),
				arguments("\u00e5ngstr\u00f6m", "101, 17076, 15687, 102"),
				arguments("", "101, 102"),
				arguments("   ", "101, 102"),
				arguments("\u00dftra\u00dfe", "101, 1096, 6494, 17499, 102"),
				arguments("don\u2019t stop", "101, 2123, 1521, 1056, 2644, 102"),
				arguments("\u2028line", "101, 2240, 102"),
				arguments("a\u000bb", "101, 11113, 102"),
				arguments("word\u0085word", "101, 2773, 18351, 102"),
				arguments("\u00ba\u00aa", "101, 1089, 29653, 102"),
				arguments("\u20a45 \u00a35 \u00a55", "101, 1572, 2629, 27813, 1071, 2629, 102"),
				arguments("\u01c5", "101, 100, 102"),
				arguments("\u0915\u094d\u0937\u093f", "101, 1315, 29873, 29877, 102"),
				arguments("\u0e44\u0e17\u0e22", "101, 100, 102"),
				arguments("\ud840\udc00\u5b57", "101, 100, 100, 102"));
	}

	@ParameterizedTest
	@MethodSource
	void known(String sentence, String ids) {
		assertEquals(ids,
				Arrays.stream(pieces.ids(sentence)).mapToObj(Long::toString).collect(Collectors.joining(", ")));
	}

	@Test
	void longSentencesAreCutOff() {
		long[] ids = pieces.ids("word ".repeat(2000));
		assertEquals(WordPieces.MOST, ids.length);
		assertEquals(101, ids[0]);
		assertEquals(102, ids[WordPieces.MOST - 1]);
	}
}

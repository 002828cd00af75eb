package org.assay.ui.annotate.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assay.text.Lines;
import org.assay.text.Span;
import org.junit.jupiter.api.Test;

class LineBreaksTest {
	private static final Advances ONE = (point, bold) -> bold ? 2 : 1;

	private static LineBreaks breaks(String text, float width) {
		return LineBreaks.of(text, Lines.of(text), width, ONE, offset -> false);
	}

	private static List<String> lines(String text, float width) {
		LineBreaks breaks = breaks(text, width);
		List<String> lines = new ArrayList<>();
		for (int i = 0; i < breaks.count(); i++) {
			lines.add(breaks.line(i).of(text));
		}
		return lines;
	}

	@Test
	void breaksAtSpacesAndLineEnds() {
		assertEquals(List.of("one two", "three", "", "four"), lines("one two three\r\n\nfour", 8));
		assertEquals(List.of("one two", "three"), lines("one two   three", 8));
		assertEquals(List.of(""), lines("", 8));
	}

	@Test
	void cutsAWordThatIsTooLongButNoCharacter() {
		assertEquals(List.of("abcd", "efgh", "i"), lines("abcdefghi", 4));
		assertEquals(List.of("\uD83D\uDE00\uD83D\uDE00", "\uD83D\uDE00"),
				lines("\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00", 2));
		assertEquals(List.of("ae\u0301", "i"), lines("ae\u0301i", 2));
	}

	@Test
	void breaksAfterHyphensAndBetweenIdeographsButNotAtNoBreakSpaces() {
		assertEquals(List.of("well-", "known"), lines("well-known", 7));
		assertEquals(List.of("\u6771\u4EAC\u304B", "\u3089"), lines("\u6771\u4EAC\u304B\u3089", 3));
		assertEquals(List.of("go", "12\u00A0km"), lines("go 12\u00A0km", 6));
	}

	@Test
	void boldLinesAreBrokenEarlier() {
		LineBreaks breaks = LineBreaks.of("aa bb\naa bb", Lines.of("aa bb\naa bb"), 5, ONE, offset -> offset >= 6);
		assertEquals(3, breaks.count());
	}

	@Test
	void everyWordIsInExactlyOneLineAndEveryOffsetFindsIt() {
		Random random = new Random(5);
		String alphabet = "ab  c\n\r\t-\u00A0\u4E2D\u0301x";
		for (int round = 0; round < 300; round++) {
			StringBuilder made = new StringBuilder();
			for (int i = random.nextInt(200); i > 0; i--) {
				made.append(alphabet.charAt(random.nextInt(alphabet.length())));
			}
			String text = made.toString();
			LineBreaks breaks = breaks(text, 1 + random.nextInt(20));
			int at = 0;
			for (int i = 0; i < breaks.count(); i++) {
				Span line = breaks.line(i);
				assertTrue(text.substring(at, line.begin()).isBlank() && line.begin() >= at, text);
				for (int offset = line.begin(); offset <= line.end() && offset < text.length(); offset++) {
					boolean nextLine = i + 1 < breaks.count() && breaks.line(i + 1).begin() == offset;
					assertEquals(nextLine ? i + 1 : i, breaks.lineAt(offset), text);
				}
				at = line.end();
			}
			assertTrue(text.substring(at).isEmpty(), text);
		}
	}

	@Test
	void offsetsOutsideTheTextAreRefused() {
		assertThrows(IndexOutOfBoundsException.class, () -> breaks("abc", 9).lineAt(4));
		assertEquals(0, breaks("abc", 9).lineAt(3));
	}

	@Test
	void aLineOfTwentyThousandCharactersIsDisplayedInShortOnes() {
		LineBreaks breaks = breaks("a".repeat(20_000), 1e9f);
		for (int i = 0; i < breaks.count(); i++) {
			assertTrue(breaks.line(i).length() <= LineBreaks.LONGEST);
		}
	}

	@Test
	void aMillionCharactersTakeLittleTime() {
		String text = "The quick brown fox jumps over the lazy dog. ".repeat(22_222);
		assertTimeout(Duration.ofSeconds(2), () -> breaks(text, 80));
	}
}

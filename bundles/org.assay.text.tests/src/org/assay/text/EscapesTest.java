package org.assay.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class EscapesTest {

	@Test
	void plainWordsStayThemselves() {
		String plain = "A caf\u00E9, \u201Cquoted\u201D \uD83D\uDE80";
		assertSame(plain, Escapes.escape(plain));
		assertSame(plain, Escapes.unescape(plain));
	}

	@Test
	void escapedForms() {
		assertEquals("a\\\\b\\n\\r\\t", Escapes.escape("a\\b\n\r\t"));
		assertEquals("\\u0000\\u001f\\u2028", Escapes.escape("\u0000\u001F\u2028"));
		assertEquals("\\ud83d\\uffff\\ude80", Escapes.escape("\uD83D\uFFFF\uDE80"));
		assertEquals("\\ud87f\\udffe", Escapes.escape("\uD87F\uDFFE"));
	}

	@Test
	void roundTripAndOnlyXmlCharacters() {
		for (int seed = 0; seed < 500; seed++) {
			String raw = new RandomText(seed).next(80);
			String escaped = Escapes.escape(raw);
			assertEquals(raw, Escapes.unescape(escaped), "seed " + seed);
			assertTrue(escaped.codePoints().allMatch(EscapesTest::isXml), "seed " + seed);
			assertEquals(1, Lines.of(escaped).size(), "seed " + seed);
		}
	}

	@Test
	void everyUnitSurvives() {
		for (int c = 0; c <= 0xFFFF; c++) {
			String raw = "a" + (char) c + "b";
			assertEquals(raw, Escapes.unescape(Escapes.escape(raw)));
		}
	}

	@Test
	void brokenEscapeNamesItsPlace() {
		for (String broken : new String[] { "ab\\", "ab\\x", "ab\\u12", "ab\\u12g4" }) {
			var e = assertThrows(IllegalArgumentException.class, () -> Escapes.unescape(broken));
			assertTrue(e.getMessage().contains("character 2"), e.getMessage());
		}
	}

	private static boolean isXml(int point) {
		return point >= 0x20 && point <= 0xD7FF || point >= 0xE000 && point <= 0xFFFD || point >= 0x10000;
	}
}

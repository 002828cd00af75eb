package org.assay.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SourceTextTest {

	@Test
	void hashIsSha256OfUtf8() {
		assertEquals("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", SourceText.of("").sha256());
		assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", SourceText.of("abc").sha256());
		assertEquals("850f7dc43910ff890f8879c0ed26fe697c93a067ad93a7d50f466a7028a9bf4e",
				SourceText.of("caf\u00E9").sha256());
	}

	@Test
	void everyOffsetAgreesWithTheSlowWay() {
		for (int seed = 0; seed < 60; seed++) {
			RandomText random = new RandomText(seed);
			String raw = random.next(1 + random.below(400));
			SourceText text = SourceText.of(raw);
			assertEquals(raw.codePointCount(0, raw.length()), text.codePointLength());
			for (int point = 0; point <= text.codePointLength(); point++) {
				int unit = raw.offsetByCodePoints(0, point);
				assertEquals(unit, text.toUtf16(point), "seed " + seed + " code point " + point);
				assertEquals(point, text.toCodePoint(unit), "seed " + seed + " unit " + unit);
			}
		}
	}

	@Test
	void aVeryLongLineConvertsBothWays() {
		for (int length : new int[] { 20_000, 65_536, 65_537 }) {
			String raw = new RandomText(length).line(length);
			SourceText text = SourceText.of(raw);
			assertEquals(1, text.lines().size());
			for (int unit = 0; unit <= raw.length(); unit += 1) {
				int point = text.toCodePoint(unit);
				int back = text.toUtf16(point);
				assertTrue(back == unit || back == unit - 1 && Character.isLowSurrogate(raw.charAt(unit)),
						"unit " + unit);
			}
			assertEquals(raw.codePointCount(0, raw.length()), text.toCodePoint(raw.length()));
		}
	}

	@Test
	void spansKeepTheirWordsInCodePoints() {
		for (int seed = 0; seed < 300; seed++) {
			RandomText random = new RandomText(1000 + seed);
			String raw = random.next(60);
			SourceText text = SourceText.of(raw);
			Span span = random.span(raw);
			Span there = text.toCodePoints(span);
			Span back = text.toUtf16(there);
			if (text.holds(span)) {
				assertEquals(span, back, "seed " + seed);
				int[] points = raw.codePoints().skip(there.begin()).limit(there.length()).toArray();
				assertEquals(text.at(span), new String(points, 0, points.length));
			} else if (!span.isEmpty()) {
				assertTrue(back.contains(span), "seed " + seed);
				assertTrue(text.holds(back), "seed " + seed);
			}
		}
	}

	@Test
	void halfASurrogatePairBelongsToTheWhole() {
		SourceText text = SourceText.of("a\uD83D\uDE80b");
		assertEquals(1, text.toCodePoint(1));
		assertEquals(1, text.toCodePoint(2));
		assertEquals(2, text.toCodePoint(3));
		assertEquals(new Span(1, 2), text.toCodePoints(new Span(2, 3)));
		assertFalse(text.holds(new Span(0, 2)));
		assertTrue(text.holds(new Span(1, 3)));
		assertEquals(3, SourceText.of("\uDE80\uD83Dx").codePointLength());
	}

	@Test
	void offsetsOutsideAreRefused() {
		SourceText text = SourceText.of("ab");
		assertThrows(IndexOutOfBoundsException.class, () -> text.toCodePoint(3));
		assertThrows(IndexOutOfBoundsException.class, () -> text.toUtf16(-1));
		assertFalse(text.holds(new Span(1, 3)));
	}

	@Test
	void linesOfEveryKind() {
		String raw = "one\r\ntwo\nthree\rfour\u2028five\n";
		var lines = SourceText.of(raw).lines().stream().map(s -> s.of(raw)).toList();
		assertEquals(List.of("one", "two", "three", "four", "five", ""), lines);
		assertEquals(1, Lines.of("").size());
	}
}

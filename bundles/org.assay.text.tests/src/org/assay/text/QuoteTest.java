package org.assay.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class QuoteTest {

	@Test
	void shortStretchIsQuotedWhole() {
		String text = "The harbour \uD83D\uDE80 reopened.";
		Quote quote = Quote.of(text, new Span(4, 14));
		assertEquals("harbour \uD83D\uDE80", quote.words());
		assertFalse(quote.isShortened());
		assertTrue(quote.fits(text, new Span(4, 14)));
		assertFalse(quote.fits(text, new Span(5, 15)));
		assertFalse(quote.fits(text, new Span(4, 400)));
	}

	@Test
	void longStretchIsHeadHashTail() {
		String text = "x".repeat(161);
		Quote quote = Quote.of(text, new Span(0, 161));
		assertTrue(quote.isShortened());
		assertEquals("x".repeat(80), quote.words().substring(0, 80));
		assertTrue(quote.words().endsWith("\u2026" + "x".repeat(80)));
		assertTrue(quote.words().length() > Quote.WHOLE);
		assertFalse(Quote.of("x".repeat(160), new Span(0, 160)).isShortened());
	}

	@Test
	void aReaderSeesHeadAndTailOfALongStretch() {
		String text = "h".repeat(79) + "\uD83D\uDE80" + "m".repeat(300) + "t".repeat(80);
		assertEquals("h".repeat(79) + "\u2026" + "t".repeat(80), Quote.of(text, new Span(0, text.length())).shown());
		String dots = "\u2026".repeat(80) + "m".repeat(300) + "t".repeat(80);
		assertEquals("\u2026".repeat(81) + "t".repeat(80), Quote.of(dots, new Span(0, dots.length())).shown());
		assertEquals("the harbour", new Quote("the harbour").shown());
		assertEquals("x".repeat(200), new Quote("x".repeat(200)).shown(), "no quote of ours, and left as it is");
	}

	@Test
	void oneChangedLetterInTheMiddleIsSeen() {
		String text = "a".repeat(500);
		String changed = "a".repeat(250) + "b" + "a".repeat(249);
		Span all = new Span(0, 500);
		assertNotEquals(Quote.of(text, all), Quote.of(changed, all));
		assertFalse(Quote.of(text, all).fits(changed, all));
	}

	@Test
	void noPairIsCutByShortening() {
		for (int shift = 0; shift < 4; shift++) {
			String text = "y".repeat(shift) + "\uD83D\uDE80".repeat(200);
			String words = Quote.of(text, new Span(0, text.length())).words();
			for (int i = 0; i < words.length(); i++) {
				boolean high = Character.isHighSurrogate(words.charAt(i));
				boolean paired = i + 1 < words.length() && Character.isLowSurrogate(words.charAt(i + 1));
				assertEquals(high, high && paired, "shift " + shift);
			}
			assertTrue(words.length() > Quote.WHOLE);
		}
	}

	@Test
	void everyRandomSpanProvesItself() {
		for (int seed = 0; seed < 500; seed++) {
			RandomText random = new RandomText(seed);
			String text = random.next(200);
			Span span = random.span(text);
			assertTrue(Quote.of(text, span).fits(text, span), "seed " + seed);
		}
	}
}

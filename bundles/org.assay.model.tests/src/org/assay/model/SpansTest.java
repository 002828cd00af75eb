package org.assay.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SpansTest {
	private static final String TEXT = "one two one";

	@Test
	void fitsItsOwnWordsOnly() {
		Span span = Spans.of(TEXT, new org.assay.text.Span(4, 7));
		assertEquals("two", span.getQuote());
		assertTrue(Spans.fits(span, TEXT));
		assertFalse(Spans.fits(span, "one tow one"));
		assertFalse(Spans.fits(span, "one"));
		assertEquals(new org.assay.text.Span(4, 7), Spans.plain(span));
	}

	@Test
	void aBrokenSpanFitsNowhere() {
		Span span = Spans.of(TEXT, new org.assay.text.Span(0, 3));
		span.setEnd(-1);
		assertFalse(Spans.fits(span, TEXT));
		span.setEnd(3);
		span.setQuote(null);
		assertFalse(Spans.fits(span, TEXT));
	}

	@Test
	void derivedIdsFollowFromTheirPartsAndFreshOnesFromNothing() {
		assertEquals(Ids.derived("c", "d-1", 3), Ids.derived("c", "d-1", 3));
		assertNotEquals(Ids.derived("c", "d-1", 3), Ids.derived("c", "d-13", ""));
		assertNotEquals(Ids.fresh("a"), Ids.fresh("a"));
		assertTrue(Ids.fresh("a").matches("a-[0-9a-f]{16}"));
	}
}

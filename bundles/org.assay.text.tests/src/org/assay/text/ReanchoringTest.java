package org.assay.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ReanchoringTest {
	private static final String TEXT = "The mayor of Oulu Bay spoke on Friday.\r\n\r\nHe said the fund holds $40 "
			+ "million "
			+ "for the northern quay.\r\n\r\nCritics say the same $40 million was promised to the ferry line last "
			+ "year.\r\n";

	@Test
	void unchangedTextIsExact() {
		assertEquals(new Placement.Exact(span(TEXT, "$40 million", 2)), place("$40 million", 2, TEXT));
	}

	@Test
	void otherLineEndsMoveIt() {
		String unix = TEXT.replace("\r\n", "\n");
		assertMoved(span(unix, "$40 million", 1), place("$40 million", 1, unix));
		assertMoved(span(unix, "$40 million", 2), place("$40 million", 2, unix));
		assertMoved(span(unix, "northern quay.\n\nCritics", 1), place("northern quay.\r\n\r\nCritics", 1, unix));
	}

	@Test
	void newParagraphBeforeMovesIt() {
		String longer = "Updated at noon.\r\n\r\n" + TEXT;
		Placement.Moved moved = assertMoved(span(longer, "$40 million", 2), place("$40 million", 2, longer));
		assertTrue(moved.why().contains("20 characters later"), moved.why());
	}

	@Test
	void changedWordsAreRefused() {
		Placement.Refused refused = assertInstanceOf(Placement.Refused.class,
				place("northern quay", 1, TEXT.replace("northern quay", "Northern quay")));
		assertTrue(refused.candidates().isEmpty());
		assertTrue(refused.why().contains("gone"), refused.why());
	}

	@Test
	void theOtherOccurrenceIsNeverTaken() {
		String without = TEXT.replace("He said the fund holds $40 million for", "He said the fund is there for");
		Placement.Refused refused = assertInstanceOf(Placement.Refused.class, place("$40 million", 1, without));
		assertEquals(1, refused.candidates().size());
		assertEquals("$40 million", refused.candidates().get(0).of(without));
	}

	@Test
	void equalSurroundingsAreAmbiguous() {
		String line = "Prices rose by four per cent in the spring, the office said.\n";
		String old = line + line;
		String now = "Note.\n" + line + line + line;
		Placement placed = Reanchoring.place(Anchor.of(old, span(old, "four", 1)), now);
		Placement.Refused refused = assertInstanceOf(Placement.Refused.class, placed);
		assertEquals(3, refused.candidates().size());
	}

	@Test
	void aPartOfALongerWordIsAnotherWord() {
		String old = "They praised the art of the northern boat builders.";
		String now = "They praised the artist who drew the boats.";
		assertInstanceOf(Placement.Refused.class, Reanchoring.place(Anchor.of(old, span(old, "art", 1)), now));
		String accent = "They praised the cafe\u0301 of the northern port.";
		String plain = "They praised the cafe of the northern port.";
		assertInstanceOf(Placement.Refused.class, Reanchoring.place(Anchor.of(plain, span(plain, "cafe", 1)), accent));
	}

	@Test
	void oneSideMayChangeWhenTheWordsStandOnce() {
		String now = TEXT.replace("for the northern quay", "to be spent on the northern quay");
		assertMoved(span(now, "northern quay", 1), place("northern quay", 1, now));
		String other = "Elsewhere, a northern quay burned.";
		assertInstanceOf(Placement.Refused.class, place("northern quay", 1, other));
	}

	@Test
	void aLongQuoteIsFoundByItsHash() {
		String words = "word ".repeat(100);
		String old = "Before it. " + words + "After it, more text follows here.";
		Span span = new Span(11, 11 + words.length());
		String now = "Something new. " + old;
		assertMoved(span.shift(15), Reanchoring.place(Anchor.of(old, span), now));
		String changed = now.substring(0, 200) + "W" + now.substring(201);
		assertInstanceOf(Placement.Refused.class, Reanchoring.place(Anchor.of(old, span), changed));
	}

	@Test
	void manyLookAlikesEndInTime() {
		String old = "a".repeat(400_000);
		Anchor anchor = Anchor.of(old, new Span(1000, 40_000));
		assertInstanceOf(Placement.Refused.class, Reanchoring.place(anchor, "b".repeat(1500) + old));
	}

	@Test
	void nothingVisibleIsNotMoved() {
		Anchor empty = Anchor.of(TEXT, new Span(5, 5));
		assertInstanceOf(Placement.Exact.class, Reanchoring.place(empty, TEXT));
		assertInstanceOf(Placement.Refused.class, Reanchoring.place(empty, "x" + TEXT));
	}

	@Test
	void neverOtherWordsWhateverTheEdit() {
		int moved = 0;
		int refused = 0;
		for (int seed = 0; seed < 4000; seed++) {
			RandomText random = new RandomText(seed);
			String old = random.next(150);
			Span span = random.span(old);
			String now = random.edited(old);
			Placement placed = Reanchoring.place(Anchor.of(old, span), now);
			String words = span.of(old);
			switch (placed) {
			case Placement.Exact(Span at) -> assertEquals(words, at.of(now), "seed " + seed);
			case Placement.Moved(Span at, String why) -> {
				moved++;
				assertTrue(!why.isEmpty());
				assertEquals(visible(words), visible(at.of(now)), "seed " + seed);
			}
			case Placement.Refused(String why, var candidates) -> {
				refused++;
				assertTrue(!why.isEmpty());
				candidates.forEach(c -> assertEquals(visible(words), visible(c.of(now))));
			}
			}
		}
		assertTrue(moved > 500 && refused > 100, moved + " moved, " + refused + " refused");
	}

	private static String visible(String words) {
		StringBuilder out = new StringBuilder();
		words.chars().filter(c -> !Blank.is((char) c)).forEach(c -> out.append((char) c));
		return out.toString();
	}

	private static Placement place(String words, int nth, String now) {
		return Reanchoring.place(Anchor.of(TEXT, span(TEXT, words, nth)), now);
	}

	private static Placement.Moved assertMoved(Span expected, Placement placed) {
		Placement.Moved moved = assertInstanceOf(Placement.Moved.class, placed, placed.toString());
		assertEquals(expected, moved.span());
		return moved;
	}

	private static Span span(String text, String words, int nth) {
		int at = -1;
		for (int i = 0; i < nth; i++) {
			at = text.indexOf(words, at + 1);
		}
		return new Span(at, at + words.length());
	}
}

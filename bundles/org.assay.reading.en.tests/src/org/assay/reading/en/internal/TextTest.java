package org.assay.reading.en.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class TextTest {

	@Test
	void theHashOfAJoinedStringComesFromItsParts() {
		long joined = Text.of("VBD").after(Text.of("say").hash());
		assertEquals(Text.of("say_VBD").hash(), joined);
		assertEquals(Text.of("say_VBD_").hash(), Text.EMPTY.after(joined));
	}

	@Test
	void partsMayHoldTheSignThatJoins() {
		assertEquals(Text.of("c").after(Text.of("a_b").hash()), Text.of("b_c").after(Text.of("a").hash()));
	}

	@Test
	void wordsOfAPhraseAreKeptApart() {
		long two = Text.of("b").next(Text.of("a").next(0));
		assertNotEquals(Text.of("ab").next(0), two);
		assertNotEquals(Text.of("a").next(Text.of("b").next(0)), two);
	}

	@Test
	void theSameStringOfAnotherKindHasAnotherKey() {
		long hash = Text.of("NN").hash();
		assertNotEquals(Text.key(0, hash), Text.key(1, hash));
		assertNull(Text.of(null));
	}
}

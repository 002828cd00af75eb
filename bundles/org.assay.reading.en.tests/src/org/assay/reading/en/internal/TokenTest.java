package org.assay.reading.en.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TokenTest {

	private final Token[] tokens = new Token[7];

	@BeforeEach
	void aTree() {
		tokens[0] = Token.root();
		for (int i = 1; i < tokens.length; i++) {
			tokens[i] = new Token(i, tokens.length - 1, "w" + i, "w" + i);
		}
		for (int dependent : new int[] { 5, 2, 6, 1 }) {
			attach(dependent, 3);
		}
		attach(3, 0);
	}

	private void attach(int dependent, int head) {
		tokens[dependent].attach(tokens[head], "dep", Text.of("dep"));
	}

	@Test
	void dependentsAreFoundFromBothSides() {
		Token head = tokens[3];
		assertSame(tokens[1], head.related(Relation.LMD));
		assertSame(tokens[2], head.related(Relation.LMD2));
		assertSame(tokens[6], head.related(Relation.RMD));
		assertSame(tokens[5], head.related(Relation.RMD2));
		assertSame(tokens[2], head.related(Relation.LND));
		assertSame(tokens[1], head.related(Relation.LND2));
		assertSame(tokens[5], head.related(Relation.RND));
		assertSame(tokens[6], head.related(Relation.RND2));
	}

	@Test
	void headsAndSiblings() {
		assertSame(tokens[3], tokens[5].related(Relation.H));
		assertSame(tokens[0], tokens[5].related(Relation.H2));
		assertSame(tokens[2], tokens[5].related(Relation.LNS));
		assertSame(tokens[1], tokens[5].related(Relation.LNS2));
		assertSame(tokens[6], tokens[5].related(Relation.RNS));
		assertNull(tokens[5].related(Relation.RNS2));
		assertNull(tokens[4].related(Relation.H));
		assertNull(tokens[4].related(Relation.LNS));
	}

	@Test
	void aNewHeadTakesTheTokenFromTheOldOne() {
		attach(1, 2);
		assertSame(tokens[2], tokens[3].related(Relation.LMD));
		assertNull(tokens[3].related(Relation.LMD2));
		assertTrue(tokens[1].isBelow(tokens[3]));
		assertFalse(tokens[3].isBelow(tokens[1]));
	}

	@Test
	void valencyCountsToTwoOnEachSide() {
		assertEquals(Text.of("<<->>"), tokens[3].valency());
		assertEquals(Text.of("-"), tokens[4].valency());
		assertEquals(Text.of("->"), tokens[0].valency());
	}

	@Test
	void ends() {
		assertTrue(tokens[1].first);
		assertTrue(tokens[6].last);
		assertFalse(tokens[0].first || tokens[0].last);
	}
}

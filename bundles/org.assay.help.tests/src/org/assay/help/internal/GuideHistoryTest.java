package org.assay.help.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.assay.help.internal.GuideHistory.Visit;
import org.junit.jupiter.api.Test;

class GuideHistoryTest {
	private static final Visit FIRST = new Visit("a.md", 10);
	private static final Visit SECOND = new Visit("b.md", 20);
	private static final Visit THIRD = new Visit("c.md", 0);

	@Test
	void goesBackAndForward() {
		GuideHistory history = new GuideHistory();
		assertFalse(history.hasBack());
		assertEquals(Optional.empty(), history.back(FIRST));
		history.left(FIRST);
		history.left(SECOND);
		assertEquals(Optional.of(SECOND), history.back(THIRD));
		assertEquals(Optional.of(FIRST), history.back(SECOND));
		assertEquals(Optional.of(SECOND), history.forward(FIRST));
		assertEquals(Optional.of(THIRD), history.forward(SECOND));
		assertEquals(Optional.empty(), history.forward(THIRD));
		assertTrue(history.hasBack());
	}

	@Test
	void anotherLinkForgetsTheWayForward() {
		GuideHistory history = new GuideHistory();
		history.left(FIRST);
		history.back(SECOND);
		history.left(FIRST);
		assertEquals(Optional.empty(), history.forward(THIRD));
	}
}

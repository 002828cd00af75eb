package org.assay.ui.analysis.internal.script;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ConsoleHistoryTest {
	private final ConsoleHistory history = new ConsoleHistory();

	@Test
	void theLatestComesFirstAndBehindItIsNothing() {
		assertEquals("", history.previous());
		history.add("one");
		history.add("two");
		assertEquals("two", history.previous());
		assertEquals("one", history.previous());
		assertEquals("one", history.previous());
		assertEquals("two", history.next());
		assertEquals("", history.next());
	}

	@Test
	void whatIsTypedAgainIsKeptOnce() {
		history.add("one");
		history.add("two");
		history.add("one");
		assertEquals("one", history.previous());
		assertEquals("two", history.previous());
		assertEquals("two", history.previous());
	}
}

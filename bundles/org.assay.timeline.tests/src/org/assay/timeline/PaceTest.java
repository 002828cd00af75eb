package org.assay.timeline;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PaceTest {
	private long millis;
	private final Pace pace = new Pace(() -> millis * 1_000_000);

	@Test
	void shortWorkIsNotTold() {
		millis = 90;
		assertFalse(pace.isDue(0.1));
	}

	@Test
	void longWorkIsToldSoonAndThenMoreSeldom() {
		millis = 200;
		assertTrue(pace.isDue(0.1));
		millis = 500;
		assertFalse(pace.isDue(0.2));
		millis = 700;
		assertTrue(pace.isDue(0.3));
	}

	@Test
	void whatIsNearlyDoneIsNotTold() {
		millis = 5_000;
		assertFalse(pace.isDue(0.9));
		assertTrue(pace.isDue(0.5));
	}
}

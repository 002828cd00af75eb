package org.assay.analysis.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class HeapRoomTest {
	private long used;
	private long kept;
	private int collected;
	private final HeapRoom room = new HeapRoom(800, () -> used, () -> {
		used = kept;
		collected++;
	});

	@Test
	void garbageDoesNotCount() {
		used = 700;
		kept = 100;
		assertFalse(room.isShort(300));
		assertEquals(1, collected);
	}

	@Test
	void whatIsKeptCounts() {
		used = 700;
		kept = 650;
		assertTrue(room.isShort(300));
	}

	@Test
	void whatOthersUseIsNotTheScriptsFault() {
		used = 700;
		kept = 650;
		assertFalse(room.isShort(99));
		assertEquals(0, collected);
	}

	@Test
	void collectionIsNotAskedForAgainAtOnce() {
		used = 700;
		kept = 500;
		assertFalse(room.isShort(300));
		used = 700;
		assertFalse(room.isShort(399));
		assertEquals(1, collected);
		assertFalse(room.isShort(400));
		assertEquals(2, collected);
	}
}

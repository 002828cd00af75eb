package org.assay.ui.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Columns share the room of their table. */
class FittingTest {

	@Test
	void whatIsMissingIsTakenFromThoseThatCanGiveWay() {
		assertArrayEquals(new int[] { 300, 100, 50 },
				Fitting.fit(new int[] { 400, 150, 50 }, new int[] { 200, 50, 50 }, 450));
	}

	@Test
	void whatIsLeftOverIsSharedToo() {
		assertArrayEquals(new int[] { 500, 100 }, Fitting.fit(new int[] { 300, 100 }, new int[] { 100, 100 }, 600));
	}

	@Test
	void noColumnGetsNarrowerThanItsTitle() {
		assertArrayEquals(new int[] { 60, 80 }, Fitting.fit(new int[] { 300, 100 }, new int[] { 60, 80 }, 50));
	}

	@Test
	void theRoomIsFilledToThePixel() {
		for (int room = 200; room < 900; room++) {
			int[] widths = Fitting.fit(new int[] { 301, 97, 111 }, new int[] { 60, 50, 40 }, room);
			assertEquals(room, IntStream.of(widths).sum());
		}
	}

	@Test
	void columnsThatCannotGiveWayStay() {
		assertArrayEquals(new int[] { 100, 100 }, Fitting.fit(new int[] { 100, 100 }, new int[] { 100, 100 }, 500));
	}
}

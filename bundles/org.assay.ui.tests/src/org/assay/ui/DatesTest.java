package org.assay.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** How days and moments read. */
class DatesTest {

	@Test
	void aDayHasItsWeekday() {
		assertEquals("Mon 24 Feb 2025", Dates.words("2025-02-24"));
		assertEquals("Sun 5 Oct 2025", Dates.words("2025-10-05"));
	}

	@Test
	void lessIsNotMadeMore() {
		assertEquals("2022", Dates.words("2022"));
		assertEquals("February 2025", Dates.words("2025-02"));
		assertEquals("", Dates.words(null));
		assertEquals("", Dates.words("  "));
	}

	@Test
	void clockAndZoneStay() {
		assertEquals("Tue 25 Feb 2025, 05:45", Dates.words("2025-02-25T05:45"));
		assertEquals("Tue 25 Feb 2025, 05:45 UTC", Dates.words("2025-02-25T05:45Z"));
		assertEquals("Tue 25 Feb 2025, 05:45 UTC-08:00", Dates.words("2025-02-25T05:45-08:00"));
	}

	@Test
	void doubtIsSaid() {
		assertEquals("about February 2025", Dates.words("2025-02~"));
		assertEquals("perhaps 2024", Dates.words("2024?"));
		assertEquals("perhaps about 2024", Dates.words("2024%"));
	}

	@Test
	void intervalsHaveTwoEnds() {
		assertEquals("Mon 24 Feb 2025 to Tue 25 Feb 2025", Dates.words("2025-02-24/2025-02-25"));
		assertEquals("until February 2025", Dates.words("../2025-02"));
		assertEquals("from 2022 on", Dates.words("2022/.."));
	}

	@Test
	void whatIsNoDateComesBackAsItIs() {
		assertEquals("PXW", Dates.words("PXW"));
		assertEquals("2025-02-30", Dates.words("2025-02-30"));
		assertEquals("P3Y", Dates.words("P3Y"));
	}

	@Test
	void momentsAreInTheZoneAskedFor() {
		Instant moment = Instant.parse("2025-02-24T23:32:05Z");
		assertEquals("Tue 25 Feb 2025, 00:32", Dates.words(moment, ZoneOffset.ofHours(1)));
		assertEquals("23:32", Dates.clock(moment, ZoneOffset.UTC));
	}

	@Test
	void theTooltipShowsTheArithmetic() {
		assertEquals("Mon 24 Feb 2025 (2025-02-24)\nthe Monday before it\nWorked out from: published 2025-02-26",
				Dates.explained("2025-02-24", "published 2025-02-26", "the Monday before it"));
		assertEquals("2022", Dates.explained("2022", null, " "));
	}
}

package org.assay.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EdtfTest {

	@Test
	void everyFormCoversItsStretchAndSaysItself() {
		String table = """
				2025                       2025-01-01T00:00 2026-01-01T00:00 year      2025
				-0043                      -0043-01-01T00:00 -0042-01-01T00:00 year     44 BC
				199X                       1990-01-01T00:00 2000-01-01T00:00 decade    1990s
				199                        1990-01-01T00:00 2000-01-01T00:00 decade    1990s
				199X-XX-XX                 1990-01-01T00:00 2000-01-01T00:00 decade    1990s
				19XX                       1900-01-01T00:00 2000-01-01T00:00 century   20th century
				20                         2000-01-01T00:00 2100-01-01T00:00 century   21st century
				2025-XX                    2025-01-01T00:00 2026-01-01T00:00 year      2025
				2025-WXX                   2025-01-01T00:00 2026-01-01T00:00 year      2025
				2025-02                    2025-02-01T00:00 2025-03-01T00:00 month     February 2025
				2025-02-XX                 2025-02-01T00:00 2025-03-01T00:00 month     February 2025
				2024-Q4                    2024-10-01T00:00 2025-01-01T00:00 quarter   Q4 2024
				2024-36                    2024-10-01T00:00 2025-01-01T00:00 quarter   Q4 2024
				2024-H2                    2024-07-01T00:00 2025-01-01T00:00 halfYear  second half of 2024
				2024-40                    2024-01-01T00:00 2024-07-01T00:00 halfYear  first half of 2024
				2025-SP                    2025-03-01T00:00 2025-06-01T00:00 season    spring 2025
				2025-23                    2025-09-01T00:00 2025-12-01T00:00 season    autumn 2025
				2024-WI                    2024-12-01T00:00 2025-03-01T00:00 season    winter 2024–25
				2025-W08                   2025-02-17T00:00 2025-02-24T00:00 week      week of Mon 17 Feb 2025
				2025-W8                    2025-02-17T00:00 2025-02-24T00:00 week      week of Mon 17 Feb 2025
				2020-W53                   2020-12-28T00:00 2021-01-04T00:00 week      week of Mon 28 Dec 2020
				2025-W08-WE                2025-02-22T00:00 2025-02-24T00:00 weekend   weekend of Sat 22 Feb 2025
				2025-W09-1                 2025-02-24T00:00 2025-02-25T00:00 day       Mon 24 Feb 2025
				2025-02-24                 2025-02-24T00:00 2025-02-25T00:00 day       Mon 24 Feb 2025
				2025-02-24TXX:XX           2025-02-24T00:00 2025-02-25T00:00 day       Mon 24 Feb 2025
				2025-02-24TMO              2025-02-24T06:00 2025-02-24T12:00 partOfDay Mon 24 Feb 2025, morning
				2025-02-24TNI              2025-02-24T20:00 2025-02-25T06:00 partOfDay Mon 24 Feb 2025, night
				2025-02-24T05              2025-02-24T05:00 2025-02-24T06:00 hour      Mon 24 Feb 2025, 05:00–05:59
				2025-02-25T05:45           2025-02-25T05:45 2025-02-25T05:46 minute    Tue 25 Feb 2025, 05:45
				2025-02-25T05:45Z          2025-02-25T05:45 2025-02-25T05:46 minute    Tue 25 Feb 2025, 05:45 UTC
				2025-02-24T21:45-08:00     2025-02-25T05:45 2025-02-25T05:46 minute    Mon 24 Feb 2025, 21:45 UTC-08:00
				2025-02-25T05:45:09        2025-02-25T05:45:09 2025-02-25T05:45:10 second Tue 25 Feb 2025, 05:45:09
				2025-02-25T24:00           2025-02-26T00:00 2025-02-26T00:01 minute    Wed 26 Feb 2025, 00:00
				2021/2023-05               2021-01-01T00:00 2023-06-01T00:00 interval  2021 to May 2023
				2025-02~                   2025-02-01T00:00 2025-03-01T00:00 month     about February 2025
				2025?                      2025-01-01T00:00 2026-01-01T00:00 year      perhaps 2025
				2025%                      2025-01-01T00:00 2026-01-01T00:00 year      perhaps about 2025
				""";
		for (String line : table.lines().toList()) {
			String[] cells = line.split(" +", 5);
			Edtf edtf = Edtf.of(cells[0]);
			assertEquals(LocalDateTime.parse(cells[1]), edtf.begin(), cells[0]);
			assertEquals(LocalDateTime.parse(cells[2]), edtf.end(), cells[0]);
			assertEquals(Precision.valueOf(cells[3]), edtf.precision(), cells[0]);
			assertEquals(cells[4], edtf.words(), cells[0]);
		}
	}

	@Test
	void whatCannotBePlacedIsNoDate() {
		List<String> values = List.of("", " ", "PXW", "P3Y", "PT5M", "PAST_REF", "PRESENT_REF", "FUTURE_REF", "XXXX",
				"XXXX-02-24", "XXXX-WXX-1", "2025-02-29", "2025-13", "2025-W54", "2023-W53", "2025-Q5",
				"2025-02-24T25:00", "2025-02-24T05:61", "2025-02-24T05:45+19:00", "../..", "/", "2025/2024",
				"2025-02-30/..", "soon", "2025~~");
		for (String value : values) {
			assertEquals(Optional.empty(), Edtf.parse(value), value);
		}
		assertEquals(Optional.empty(), Edtf.parse(null));
		assertTrue(assertThrows(IllegalArgumentException.class, () -> Edtf.of("PXW")).getMessage().contains("PXW"));
	}

	@Test
	void openEndsReachAsFarAsTimeDoes() {
		Edtf since = Edtf.of("2022/..");
		assertTrue(since.hasOpenEnd());
		assertFalse(since.hasOpenBegin());
		assertEquals(LocalDateTime.MAX, since.end());
		assertEquals("from 2022 on", since.words());
		Edtf until = Edtf.of("/2025-02-24");
		assertTrue(until.hasOpenBegin());
		assertEquals(LocalDateTime.MIN, until.begin());
		assertEquals("until Mon 24 Feb 2025", until.words());
		assertTrue(since.overlaps(until));
	}

	@Test
	void doubtOfEitherSideIsDoubtOfTheWhole() {
		assertTrue(Edtf.of("2021/2023?").isUncertain());
		assertFalse(Edtf.of("2021/2023?").isApproximate());
		assertTrue(Edtf.of("2021~/2023").isApproximate());
		assertTrue(Edtf.of("2021%").isApproximate());
		assertTrue(Edtf.of("2021%").isUncertain());
		assertFalse(Edtf.of("2021/2023").isUncertain());
	}

	@Test
	void relationsFollowFromWhatIsCovered() {
		Edtf monday = Edtf.of("2025-02-24");
		Edtf tuesday = Edtf.of("2025-02-25");
		assertTrue(monday.before(tuesday), "a day ends where the next begins");
		assertTrue(tuesday.after(monday));
		assertFalse(monday.overlaps(tuesday));
		assertTrue(monday.within(Edtf.of("2025-W09")));
		assertFalse(Edtf.of("2025-W09").within(monday));
		assertTrue(Edtf.of("2025-W09").overlaps(monday));
		assertTrue(Edtf.of("2025-02-24T21:45-08:00").within(tuesday), "zones are taken into account");
	}

	@Test
	void madeFromCalendarValues() {
		assertEquals("2025-02-24", Edtf.of(LocalDate.of(2025, 2, 24)).value());
		assertEquals("0987-02-04", Edtf.of(LocalDate.of(987, 2, 4)).value());
		assertEquals("2025-02-24T05:45", Edtf.of(LocalDateTime.of(2025, 2, 24, 5, 45, 59)).value());
	}
}

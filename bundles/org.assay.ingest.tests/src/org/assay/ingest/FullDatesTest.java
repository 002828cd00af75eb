package org.assay.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.assay.ingest.internal.dates.FullDates;
import org.assay.ingest.internal.dates.FullDates.Order;
import org.assay.ingest.internal.dates.NameDates;
import org.junit.jupiter.api.Test;

class FullDatesTest {

	@Test
	void formsOfDates() {
		Map<String, String> forms = Map.ofEntries(Map.entry("on 2024-03-03", "2024-03-03"), Map.entry("March 3, 2024",
				"2024-03-03"),
				Map.entry("Sunday, 3rd of March 2024", "2024-03-03"), Map.entry("Sept. 9 2024", "2024-09-09"),
				Map.entry("25/12/2024", "2024-12-25"), Map.entry("12/25/2024", "2024-12-25"), Map.entry("03.04.2024",
						"2024-04-03"),
				Map.entry("2024-03-03T10:15:30.123Z", "2024-03-03T10:15:30Z"), Map.entry("2024-03-03T10:15+0100",
						"2024-03-03T10:15:00+01:00"),
				Map.entry("2024-03-03T10:15", "2024-03-03"), Map.entry("05-MAR-2024", "2024-03-05"));
		forms.forEach((words, value) -> assertEquals(value, FullDates.first(words, Order.unknown).orElseThrow().value(),
				words));
	}

	@Test
	void doubtfulAndImpossibleDatesAreLeftAlone() {
		for (String words : new String[] { "03/04/2024", "31 February 2024", "March 2024", "in 2024",
				"version 2024.13.45", "3 Mayor 2024" }) {
			assertTrue(FullDates.in(words, Order.unknown).isEmpty(), words);
		}
		assertEquals("2024-03-04", FullDates.first("03/04/2024", Order.monthFirst).orElseThrow().value());
		assertEquals("2024-04-03", FullDates.first("03/04/2024", Order.dayFirst).orElseThrow().value());
	}

	@Test
	void datesInNames() {
		assertEquals("2024-03-03", NameDates.in("herald_2024-03-03_quay.txt").orElseThrow());
		assertEquals("2024-03-03", NameDates.in("quay-20240303.txt").orElseThrow());
		assertEquals("2024-03-03", NameDates.in("https://herald.example/2024/mar/03/quay").orElseThrow());
		assertTrue(NameDates.in("000_2efed1bd6fd8e459.txt").isEmpty());
		assertTrue(NameDates.in("item-120240303999.txt").isEmpty());
	}
}

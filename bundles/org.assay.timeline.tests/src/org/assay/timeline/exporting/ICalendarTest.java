package org.assay.timeline.exporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.assay.model.Verdict;
import org.assay.text.Edtf;
import org.assay.timeline.Clock;
import org.assay.timeline.Evidence;
import org.assay.timeline.Story;
import org.assay.timeline.TimelineItem;
import org.assay.timeline.index.Many;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ICalendarTest {
	private static final ICalendar CALENDAR = new ICalendar("Ferry; the case, first", "case-1",
			Instant.parse("2024-03-16T08:00:00Z"));

	private static Map<String, String> only(TimelineItem item) {
		return CalendarReader.events(CALENDAR.of(List.of(item))).getFirst();
	}

	private static TimelineItem item(String time) {
		return Many.item("i", Clock.happened, Edtf.of(time), "The ferry sails", "Coast Daily", false);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = {
			"2024-03-14 | DTSTART;VALUE=DATE | 20240314 | DTEND;VALUE=DATE | 20240315 | The ferry sails",
			"2024-01~ | DTSTART;VALUE=DATE | 20240101 | DTEND;VALUE=DATE | 20240201 | The ferry sails (about January 2024)",
			"2019 | DTSTART;VALUE=DATE | 20190101 | DTEND;VALUE=DATE | 20200101 | The ferry sails (2019)",
			"2022/.. | DTSTART;VALUE=DATE | 20220101 | DTEND;VALUE=DATE | 20220102 | The ferry sails (from 2022 on)",
			"../2022 | DTSTART;VALUE=DATE | 20221231 | DTEND;VALUE=DATE | 20230101 | The ferry sails (until 2022)",
			"2024-03-01/2024-03-05 | DTSTART;VALUE=DATE | 20240301 | DTEND;VALUE=DATE | 20240306 | "
					+ "The ferry sails (Fri 1 Mar 2024 to Tue 5 Mar 2024)",
			"2024-03-14T09:30 | DTSTART | 20240314T093000 | DTEND | 20240314T093100 | The ferry sails",
			"2024-03-14T00:00 | DTSTART | 20240314T000000 | DTEND | 20240314T000100 | The ferry sails",
			"2025-02-24T05:45-08:00 | DTSTART | 20250224T134500Z | DTEND | 20250224T134600Z | The ferry sails" })
	void coversAllThatADateCanMean(String time, String begins, String begin, String ends, String end, String summary) {
		Map<String, String> event = only(item(time));
		assertEquals(begin, event.get(begins), event::toString);
		assertEquals(end, event.get(ends), event::toString);
		assertEquals(summary, event.get("SUMMARY"));
	}

	@Test
	void holdsAnyWordsInLinesThatAreShortEnough() {
		String odd = "“Prices; rose, by 10 % ” \\ 😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀 two\nlines and\ttab \u0001 "
				.repeat(3);
		Map<String, String> event = only(Many.item("odd", Clock.said, Edtf.of("2024-03-14"), odd, odd, true));
		assertEquals(odd.replace('\t', ' ').replace('\u0001', ' '), event.get("SUMMARY"));
		assertTrue(event.get("DESCRIPTION").contains("Conflict: Another date."));
		assertEquals("\uFFFD", ContentLines.escaped("\uD800"));
	}

	@Test
	void aWholeCaseReadsBackItemByItem() {
		List<TimelineItem> items = Story.read().timeline().items();
		String calendar = CALENDAR.of(items);
		List<Map<String, String>> events = CalendarReader.events(calendar);
		assertEquals(items.size(), events.size());
		assertEquals(events.size(), new HashSet<>(events.stream().map(e -> e.get("UID")).toList()).size());
		assertEquals(calendar, CALENDAR.of(items.reversed()), "the order of the items plays no part");
		assertNotEquals(calendar, new ICalendar("Ferry; the case, first", "case-2", CALENDAR.stamp()).of(items));
		List<String> lines = CalendarReader.unfolded(calendar);
		assertEquals(List.of("BEGIN:VCALENDAR", "VERSION:2.0"), lines.subList(0, 2));
		assertTrue(lines.contains("X-WR-CALNAME:Ferry\\; the case\\, first"));
		Map<String, String> said = events.stream().filter(e -> "Said".equals(e.get("CATEGORIES"))).findFirst()
				.orElseThrow();
		assertEquals("20240316T080000Z", said.get("DTSTAMP"));
		assertTrue(said.get("DESCRIPTION").contains("“We repaired both engines. They run well”\n"));
		assertTrue(said.get("DESCRIPTION").contains("Worked out: last Wednesday on or before Fri 15 Mar 2024"));
	}

	@Test
	void onlyWhatIsAcceptedAndUndisputedIsConfirmed() {
		assertEquals("TENTATIVE", only(item("2024-03-14")).get("STATUS"));
		assertEquals("CONFIRMED", only(judged("2024-03-14", "")).get("STATUS"));
		assertEquals("TENTATIVE", only(judged("2024-03-14", "The other says Friday.")).get("STATUS"));
		assertEquals("TENTATIVE", only(judged("2024-03-14?", "")).get("STATUS"));
	}

	@Test
	void saysWhatACalendarCannotHold() {
		List<String> lines = CalendarReader.unfolded(CALENDAR.of(List.of(item("-0044-03-15"), item("2024-03-14"))));
		assertTrue(lines.contains(
				"DESCRIPTION:Left out\\, because a calendar begins with the year 1 and ends with 9999: 1"));
		assertEquals(1, lines.stream().filter(l -> l.equals("BEGIN:VEVENT")).count());
	}

	private static TimelineItem judged(String time, String conflict) {
		return new TimelineItem("i", Clock.happened, "The ferry sails", Edtf.of(time), "", "", "An article",
				List.of(new Evidence("d", "i", List.of(), "word")), "", Verdict.ACCEPTED, conflict);
	}
}

package org.assay.timeline.exporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.stream.StreamSupport;
import org.assay.text.Edtf;
import org.assay.timeline.Clock;
import org.assay.timeline.Story;
import org.assay.timeline.TimelineItem;
import org.assay.timeline.index.Many;
import org.assay.timeline.lanes.ByClock;
import org.assay.timeline.lanes.BySource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineJsTest {

	private static List<JsonObject> events(String json) {
		return StreamSupport
				.stream(JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("events").spliterator(),
						false)
				.map(e -> e.getAsJsonObject()).toList();
	}

	private static JsonObject only(TimelineItem item) {
		return events(TimelineJs.of("Ferry", List.of(item), new ByClock())).getFirst();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"2019 | {'year':2019} | - | 2019",
			"2024-01~ | {'year':2024,'month':1} | - | about January 2024",
			"2024-03-14 | {'year':2024,'month':3,'day':14} | - | Thu 14 Mar 2024",
			"2024-03-14T09:30 | {'year':2024,'month':3,'day':14,'hour':9,'minute':30} | - | Thu 14 Mar 2024, 09:30",
			"2022/.. | {'year':2022,'month':1,'day':1} | - | from 2022 on",
			"../2022 | {'year':2022,'month':12,'day':31} | - | until 2022",
			"199X | {'year':1990,'month':1,'day':1} | {'year':1999,'month':12,'day':31} | 1990s",
			"-0044 | {'year':-44} | - | 45 BC",
			"2024-03-01/2024-03-05 | {'year':2024,'month':3,'day':1} | {'year':2024,'month':3,'day':5} | "
					+ "Fri 1 Mar 2024 to Tue 5 Mar 2024" })
	void hasAsManyFieldsAsWereStatedAndTheWords(String time, String start, String end, String words) {
		JsonObject event = only(Many.item("i", Clock.happened, Edtf.of(time), "The ferry sails", "Coast", false));
		assertEquals(start, event.get("start_date").toString().replace('"', '\''));
		assertEquals(end, event.has("end_date") ? event.get("end_date").toString().replace('"', '\'') : "-");
		assertEquals(words, event.get("display_date").getAsString());
	}

	@Test
	void wordsAreNeverTakenForMarkup() {
		String odd = "<script>alert('x')</script> & \"q\"";
		JsonObject event = only(Many.item("i", Clock.said, Edtf.of("2024"), odd, odd, true));
		String headline = event.getAsJsonObject("text").get("headline").getAsString();
		assertEquals("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;q&quot;", headline);
		assertFalse(event.toString().contains("<script"));
		assertTrue(event.getAsJsonObject("text").get("text").getAsString().contains("<br>Conflict: Another date.<br>"));
	}

	@Test
	void aWholeCaseReadsBackInOrderOfTime() {
		List<TimelineItem> items = Story.read().timeline().items();
		List<JsonObject> events = events(TimelineJs.of("Ferry", items, new BySource()));
		assertEquals(items.stream().map(TimelineItem::time).sorted().map(Edtf::words).toList(),
				events.stream().map(e -> e.get("display_date").getAsString()).toList());
		JsonObject said = events.stream().filter(e -> e.get("unique_id").getAsString().equals("d1-q1/said")).findFirst()
				.orElseThrow();
		assertEquals("Coast Daily", said.get("group").getAsString());
		assertTrue(said.getAsJsonObject("text").get("text").getAsString().contains("“We repaired both engines."));
	}
}

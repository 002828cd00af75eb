package org.assay.timeline.exporting;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.LocalDateTime;
import java.util.List;
import org.assay.text.Edtf;
import org.assay.text.Precision;
import org.assay.timeline.TimelineItem;
import org.assay.timeline.drawing.MarkTexts;
import org.assay.timeline.lanes.LaneGrouping;

/**
 * Items as JSON for TimelineJS 3 (https://timeline.knightlab.com/docs/json-format.html). A date has as many fields as
 * were stated and always the words for it, so that what is uncertain, open or only about right is not shown as exact. All
 * text is escaped, because TimelineJS takes it for HTML.
 */
public final class TimelineJs {
	private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

	private TimelineJs() {
	}

	/**
	 * The whole file.
	 *
	 * @param title  over the timeline
	 * @param items  what is shown, in any order
	 * @param groups an item goes to the first of its lanes: TimelineJS knows one group for each
	 */
	public static String of(String title, List<TimelineItem> items, LaneGrouping groups) {
		JsonObject root = new JsonObject();
		JsonObject first = new JsonObject();
		first.add("text", text(title, ""));
		root.add("title", first);
		JsonArray events = new JsonArray();
		items.stream().sorted(CalendarTime.ORDER).map(item -> event(item, groups)).forEach(events::add);
		root.add("events", events);
		root.addProperty("scale", "human");
		return GSON.toJson(root) + "\n";
	}

	private static JsonObject event(TimelineItem item, LaneGrouping groups) {
		Edtf time = item.time();
		boolean isPoint = isPoint(time.precision());
		JsonObject event = new JsonObject();
		event.add("start_date", date(time.hasOpenBegin() ? last(time) : time.begin(), time.precision()));
		if (!isPoint && !time.hasOpenBegin() && !time.hasOpenEnd()) {
			event.add("end_date", date(last(time), time.precision()));
		}
		event.addProperty("display_date", escaped(time.words()));
		String words = MarkTexts.tooltip(item);
		event.add("text", text(item.label(), words));
		event.addProperty("group", escaped(groups.lanesOf(item).get(0).label()));
		event.addProperty("unique_id", item.id());
		return event;
	}

	/** Whether the fields of one date say all: others need two of them. */
	private static boolean isPoint(Precision precision) {
		return switch (precision) {
		case year, month, day, hour, minute, second -> true;
		default -> false;
		};
	}

	private static LocalDateTime last(Edtf time) {
		return time.end().minusSeconds(1);
	}

	private static JsonObject date(LocalDateTime at, Precision precision) {
		JsonObject date = new JsonObject();
		date.addProperty("year", at.getYear());
		if (precision == Precision.year) {
			return date;
		}
		date.addProperty("month", at.getMonthValue());
		if (precision == Precision.month) {
			return date;
		}
		date.addProperty("day", at.getDayOfMonth());
		if (precision.isFinerThan(Precision.day)) {
			date.addProperty("hour", at.getHour());
			date.addProperty("minute", at.getMinute());
		}
		return date;
	}

	private static JsonObject text(String headline, String lines) {
		JsonObject text = new JsonObject();
		text.addProperty("headline", escaped(headline));
		text.addProperty("text", escaped(lines).replace("\n", "<br>"));
		return text;
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'",
				"&#39;");
	}
}

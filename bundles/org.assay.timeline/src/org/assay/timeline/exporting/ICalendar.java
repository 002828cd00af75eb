package org.assay.timeline.exporting;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.assay.model.Verdict;
import org.assay.timeline.TimelineItem;
import org.assay.timeline.drawing.MarkTexts;

/**
 * Items as a calendar (RFC 5545). Each has the quoted words, how its date was worked out and what contradicts it in its
 * description; its clock is its category. An event is tentative until it was accepted, and whenever its date is in doubt.
 * Written here, because the twenty lines that this needs of a format of its own would not pay for a library that brings
 * time zones, recurrence and parsers along.
 *
 * @param name  of the calendar
 * @param scope what the ids of the items are unique in, such as the id of the case
 * @param stamp when what the calendar tells of was last brought up to date
 */
public record ICalendar(String name, String scope, Instant stamp) {
	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT)
			.withZone(ZoneOffset.UTC);

	/** The whole file, in UTF-8 to be; the same items give the same text. */
	public String of(List<TimelineItem> items) {
		ContentLines lines = new ContentLines();
		lines.line("BEGIN:VCALENDAR").line("VERSION:2.0").line("PRODID:-//Assay//Timeline//EN")
				.line("CALSCALE:GREGORIAN").text("NAME", name).text("X-WR-CALNAME", name);
		long left = items.stream().filter(i -> CalendarTime.lines(i.time()).isEmpty()).count();
		if (left > 0) {
			lines.text("DESCRIPTION", "Left out, because a calendar begins with the year 1 and ends with 9999: "
					+ left);
		}
		items.stream().sorted(CalendarTime.ORDER).forEach(item -> event(item, lines));
		return lines.line("END:VCALENDAR").toString();
	}

	private void event(TimelineItem item, ContentLines lines) {
		Optional<List<String>> times = CalendarTime.lines(item.time());
		if (times.isEmpty()) {
			return;
		}
		String words = CalendarTime.needsWords(item.time()) ? " (" + item.time().words() + ")" : "";
		boolean settled = item.verdict() == Verdict.ACCEPTED && !item.isConflicting() && !item.isUncertain();
		lines.line("BEGIN:VEVENT").line("UID:" + uid(item)).line("DTSTAMP:" + STAMP.format(stamp));
		times.get().forEach(lines::line);
		lines.text("SUMMARY", item.label() + words).text("DESCRIPTION", MarkTexts.tooltip(item))
				.text("CATEGORIES", item.clock().label()).line("STATUS:" + (settled ? "CONFIRMED" : "TENTATIVE"))
				.line("TRANSP:TRANSPARENT").line("END:VEVENT");
	}

	private String uid(TimelineItem item) {
		return UUID.nameUUIDFromBytes((scope + "\n" + item.id()).getBytes(StandardCharsets.UTF_8)).toString();
	}
}

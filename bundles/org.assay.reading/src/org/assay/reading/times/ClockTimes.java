package org.assay.reading.times;

import java.util.Locale;
import java.util.Optional;
import org.assay.reading.TimexType;
import org.assay.reading.tokens.Tokens;

/** Puts a clock time on the day it belongs to. */
final class ClockTimes {

	/** Hours from here on that stand with "tonight" are of the evening; earlier ones of the night that follows. */
	private static final int EVENING = 5;

	private ClockTimes() {
	}

	/**
	 * The clock time on the day right before it, near it, or of publication.
	 *
	 * @param minutes since midnight
	 * @param seconds ":25", or empty
	 * @param told    whether a half of the day, or a count to 24, tells which of two hours is meant
	 */
	static Optional<TimeMatch> at(TimeContext context, int from, int to, int minutes, String seconds, boolean told) {
		Optional<TimeMatch> before = context.dayBefore(from);
		String part = before.map(TimeMatch::value).filter(value -> value.indexOf('T') > 0)
				.map(value -> value.substring(value.indexOf('T') + 1)).orElse(partBefore(context.tokens, from));
		String clock = clock(told ? minutes : inPart(minutes, part), seconds);
		if (before.isPresent()) {
			return Optional.of(on(before.get(), from, to, clock));
		}
		return context.nearDay(from).or(context::published).map(date -> new TimeMatch(from, to, TimexType.time, date
				+ "T" + clock, date.toString(), "the clock time on that day", "clock", false)).or(
						() -> TimeMatch.stated(from, to, TimexType.time, "XXXX-XX-XXT" + clock, "clock"));
	}

	/** The clock time on a day that the text states beside it. */
	static TimeMatch on(TimeMatch day, int from, int to, String clock) {
		String date = day.value().split("T")[0];
		TimexType type = date.startsWith("X") ? TimexType.set : TimexType.time;
		return new TimeMatch(from, to, type, date + "T" + clock, date, "the clock time on that day", "clock", false);
	}

	static String clock(int minutes, String seconds) {
		return String.format(Locale.ROOT, "%02d:%02d%s", minutes / 60, minutes % 60, seconds);
	}

	/** The minutes as they are in a part of the day: 7 in the evening is 19 hours. */
	static int inPart(int minutes, String part) {
		int hour = minutes / 60;
		boolean later = switch (part) {
		case "AF", "EV" -> hour < 12;
		case "NI" -> hour >= EVENING && hour < 12;
		case "MI" -> hour < 4;
		default -> false;
		};
		return later ? minutes + 12 * 60 : minutes;
	}

	/** "in the afternoon at 7", "afternoon 7:00": the part of the day before the clock time; empty when there is none. */
	static String partBefore(Tokens tokens, int from) {
		int at = tokens.in(from - 1, "at", "around", "about", ",") ? from - 2 : from - 1;
		String part = TimeWords.part(tokens.lower(at));
		return part == null ? "" : part;
	}
}

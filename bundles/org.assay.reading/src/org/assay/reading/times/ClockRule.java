package org.assay.reading.times;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.assay.reading.TimexType;
import org.assay.reading.tokens.Tokens;

/** "5:45 AM PST", "9 a.m.", "14:30 GMT", "1400 GMT", "noon", "midnight", "8 o'clock". */
final class ClockRule implements TimeRule {

	private static final Set<String> ZONES = Set.of("gmt", "utc", "est", "edt", "pst", "pdt", "cst", "cdt", "mst",
			"mdt",
			"cet", "cest", "bst", "ist", "jst", "et", "pt", "ct", "eastern", "pacific", "local");

	@Override
	public Optional<TimeMatch> match(TimeContext context, int i) {
		Tokens tokens = context.tokens;
		if (tokens.in(i, "noon", "midday")) {
			return result(context, i, i + 1, "12:00");
		}
		if (tokens.is(i, "midnight")) {
			return result(context, i, i + 1, "24:00");
		}
		String word = tokens.word(i);
		if (!tokens.startsWithDigit(i) || word.length() > 8) {
			return Optional.empty();
		}
		boolean colon = word.matches("\\d{1,2}[:.]\\d{2}(:\\d{2})?");
		boolean military = word.matches("[0-2]\\d[0-5]\\d") && ZONES.contains(tokens.lower(i + 1));
		int half = TimeWords.half(tokens, i + 1);
		if (half < 0 && (!colon || word.indexOf(':') < 0) && !military && !tokens.is(i + 1, "o'clock")) {
			return Optional.empty();
		}
		if (!colon && !military && !word.matches("\\d{1,2}")) {
			return Optional.empty();
		}
		int hour = Integer.parseInt(military ? word.substring(0, 2) : word.split("[:.]")[0]);
		String minutes = military ? word.substring(2) : colon ? word.split("[:.]")[1] : "00";
		String seconds = colon && word.length() > 6 ? word.substring(word.length() - 3) : "";
		if (hour > 24 || minutes.compareTo("59") > 0 || half >= 0 && hour > 12) {
			return Optional.empty();
		}
		hour = half == 12 && hour < 12 ? hour + 12 : half == 0 && hour == 12 ? 0 : hour;
		int to = half >= 0 ? TimeWords.halfEnd(tokens, i + 1) : tokens.is(i + 1, "o'clock") ? i + 2 : i + 1;
		return result(context, i, zone(tokens, to), String.format(Locale.ROOT, "%02d:%s%s", hour, minutes,
				seconds));
	}

	private static int zone(Tokens tokens, int to) {
		boolean bracket = tokens.is(to, "(");
		int at = bracket ? to + 1 : to;
		if (!ZONES.contains(tokens.lower(at))) {
			return to;
		}
		int end = tokens.is(at + 1, "time") ? at + 2 : at + 1;
		boolean needsTime = tokens.in(at, "eastern", "pacific", "local", "et", "pt", "ct") && end == at + 1
				&& !tokens.isAllCapitals(at);
		return needsTime ? to : bracket && tokens.is(end, ")") ? end + 1 : bracket ? to : end;
	}

	private static Optional<TimeMatch> result(TimeContext context, int from, int to, String clock) {
		Optional<LocalDate> day = context.nearDay(from).or(context::published);
		return day.map(date -> new TimeMatch(from, to, TimexType.time, date + "T" + clock, date.toString(),
				"the clock time on that day", "clock", false)).or(
						() -> TimeMatch.stated(from, to, TimexType.time, "XXXX-XX-XXT" + clock, "clock"));
	}
}

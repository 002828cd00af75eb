package org.assay.reading.times;

import java.util.Optional;
import java.util.Set;
import org.assay.reading.tokens.Tokens;

/** "5:45 AM PST", "9 a.m.", "14:30 GMT", "1400 GMT", "noon", "midnight", "8 o'clock". */
final class ClockRule implements TimeRule {

	private static final Set<String> ZONES = Set.of("gmt", "utc", "est", "edt", "pst", "pdt", "cst", "cdt", "mst",
			"mdt",
			"cet", "cest", "bst", "ist", "jst", "et", "pt", "ct", "eastern", "pacific", "local");

	@Override
	public Optional<TimeMatch> match(TimeContext context, int i) {
		Tokens tokens = context.tokens;
		if (tokens.is(i, "noon") && tokens.is(i - 1, "high")) {
			return Optional.empty();
		}
		if (tokens.in(i, "noon", "midday")) {
			return ClockTimes.at(context, i, i + 1, 12 * 60, "", true);
		}
		if (tokens.is(i, "midnight")) {
			return ClockTimes.at(context, i, i + 1, 24 * 60, "", true);
		}
		int apart = tokens.is(i, "mid") ? tokens.is(i + 1, "-") ? i + 2 : i + 1 : i;
		if (apart > i
				&& (tokens.in(apart, "day", "night") && (apart > i + 1 || tokens.in(i - 1, "at", "until", "till", "by",
						"since", "after", "before")))) {
			return ClockTimes.at(context, i, apart + 1, tokens.is(apart, "day") ? 12 * 60 : 24 * 60, "", true);
		}
		String word = tokens.word(i);
		if (!tokens.startsWithDigit(i) || word.length() > 8) {
			return Optional.empty();
		}
		boolean colon = word.matches("\\d{1,2}[:.]\\d{2}(:\\d{2})?");
		boolean military = word.matches("[0-2]\\d[0-5]\\d") && (ZONES.contains(tokens.lower(i + 1))
				|| TimeWords.half(tokens, i + 1) >= 0);
		int half = TimeWords.half(tokens, i + 1);
		if (half < 0 && (!colon || word.indexOf(':') < 0) && !military && !tokens.in(i + 1, TimeWords.O_CLOCK)) {
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
		int to = half >= 0 ? TimeWords.halfEnd(tokens, i + 1) : tokens.in(i + 1, TimeWords.O_CLOCK) ? i + 2 : i + 1;
		boolean told = half >= 0 || military || hour > 12 || hour == 0;
		return ClockTimes.at(context, i, zone(tokens, to), hour * 60 + Integer.parseInt(minutes), seconds, told);
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
}

package org.assay.reading.times;

import java.util.Locale;
import java.util.Optional;
import org.assay.reading.TimexType;
import org.assay.reading.tokens.PartOfSpeech;
import org.assay.reading.tokens.Tokens;

/** "every day", "each Friday", "daily", "once a week", "Sundays". */
final class SetRule implements TimeRule {

	@Override
	public Optional<TimeMatch> match(TimeContext context, int i) {
		Tokens tokens = context.tokens;
		String lower = tokens.lower(i);
		if (tokens.in(i, "every", "each")) {
			return every(tokens, i);
		}
		int nth = tokens.is(i, "the") ? i + 1 : i;
		if (tokens.is(nth + 1, "of") && tokens.in(nth + 2, "every", "each") && tokens.is(nth + 3, "month")) {
			DayNumber number = DayNumber.at(context, nth);
			return !number.found() ? Optional.empty()
					: set(i, nth + 4, String.format(Locale.ROOT, "XXXX-XX-%02d", number.day()));
		}
		if (tokens.in(i, "once", "twice") && tokens.in(i + 1, "a", "an", "every", "each")) {
			TimeUnit unit = TimeUnit.of(tokens.lower(i + 2));
			return unit == null ? Optional.empty() : set(i, i + 3, unit.duration("1"));
		}
		boolean weekdays = lower.endsWith("s") && lower.length() > 6 && tokens.isCapitalised(i)
				&& TimeWords.day(lower.substring(0, lower.length() - 1)) != null;
		if (weekdays) {
			return set(i, i + 1, "XXXX-WXX-" + TimeWords.day(lower.substring(0, lower.length() - 1)).getValue());
		}
		if (tokens.in(i, "weekends", "weekdays") && !context.count(i - 1).isPresent()) {
			return set(i, i + 1, "XXXX-WXX-" + (tokens.is(i, "weekends") ? "WE" : "WD"));
		}
		int joint = tokens.is(i, "bi") && tokens.is(i + 1, "-") ? i + 2 : 0;
		if (joint > 0 && tokens.in(joint, "weekly", "monthly", "annual")) {
			return set(i, joint + 1,
					"P2" + (tokens.is(joint, "weekly") ? "W" : tokens.is(joint, "monthly") ? "M" : "Y"));
		}
		boolean newspaper = (tokens.is(i - 1, "the") || context.tagged.is(i - 1, PartOfSpeech.properNoun))
				&& tokens.isCapitalised(i + 1);
		return tokens.isCapitalised(i) || newspaper ? Optional.empty() : switch (lower) {
		case "hourly" -> set(i, i + 1, "PT1H");
		case "daily", "nightly" -> set(i, i + 1, "P1D");
		case "weekly" -> set(i, i + 1, "P1W");
		case "biweekly", "fortnightly" -> set(i, i + 1, "P2W");
		case "bimonthly" -> set(i, i + 1, "P2M");
		case "quarterly" -> context.tagged.is(i + 1, PartOfSpeech.noun) || tokens.is(i + 1, "of") ? Optional.empty()
				: set(i, i + 1, "P3M");
		case "monthly" -> set(i, i + 1, "P1M");
		case "yearly", "annually" -> set(i, i + 1, "P1Y");
		default -> Optional.empty();
		};
	}

	/** "every day", "each other Friday", "every winter". */
	private static Optional<TimeMatch> every(Tokens tokens, int i) {
		int at = tokens.in(i + 1, "other", "single") ? i + 2 : i + 1;
		TimeUnit unit = TimeUnit.of(tokens.lower(at));
		if (unit != null) {
			return set(i, at + 1, unit.duration(tokens.is(i + 1, "other") ? "2" : "1"));
		}
		if (TimeWords.day(tokens.lower(at)) != null) {
			return set(i, at + 1, "XXXX-WXX-" + TimeWords.day(tokens.lower(at)).getValue());
		}
		int month = tokens.isCapitalised(at) ? TimeWords.month(tokens.lower(at)) : 0;
		if (month > 0) {
			return set(i, at + 1, String.format(Locale.ROOT, "XXXX-%02d", month));
		}
		if (TimeWords.season(tokens.lower(at)) != null && !tokens.is(at, "fall")) {
			return set(i, at + 1, "XXXX-" + TimeWords.season(tokens.lower(at)));
		}
		if (tokens.in(at, "weekend", "weekday")) {
			return set(i, at + 1, "XXXX-WXX-" + (tokens.is(at, "weekend") ? "WE" : "WD"));
		}
		String part = TimeWords.part(tokens.lower(at));
		return part == null ? Optional.empty() : set(i, at + 1, "XXXX-XX-XXT" + part);
	}

	private static Optional<TimeMatch> set(int from, int to, String value) {
		return TimeMatch.stated(from, to, TimexType.set, value, "set");
	}
}

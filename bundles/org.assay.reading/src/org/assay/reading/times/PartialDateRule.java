package org.assay.reading.times;

import java.time.YearMonth;
import java.util.Optional;
import org.assay.reading.TimexType;
import org.assay.reading.tokens.Tokens;

/** A day and month in digits after a word that asks for a day: "on 22/04", "Thursday 11/20", "by 5/12". */
final class PartialDateRule implements TimeRule {

	@Override
	public Optional<TimeMatch> match(TimeContext context, int i) {
		Tokens tokens = context.tokens;
		int named = tokens.in(i, "this", "next") ? i + 1 : i;
		int weekday = TimeWords.shortDay(tokens.lower(named)) == null ? i : named + 1;
		int at = weekday > i && tokens.in(weekday, ",", "the") ? weekday + 1 : weekday;
		boolean slash = tokens.is(at + 1, "/") && !tokens.spaceBefore(at + 1) && !tokens.spaceBefore(at + 2);
		if (!slash || at + 3 > context.limit() || !isPlaced(context, i, at) || tokens.in(at + 3, "/", "-", "%", "of")
				|| !tokens.word(at).matches("\\d{1,2}") || !tokens.word(at + 2).matches("\\d{1,2}")) {
			return Optional.empty();
		}
		int first = Integer.parseInt(tokens.word(at));
		int second = Integer.parseInt(tokens.word(at + 2));
		int month = first > 12 ? second : first;
		int day = first > 12 ? first : second;
		int year = month < 1 || month > 12 || day < 1 || day > 31 ? -1 : context.yearOf(month, day, i);
		if (year < 0 || day > YearMonth.of(year, month).lengthOfMonth()) {
			return Optional.empty();
		}
		return Optional.of(new TimeMatch(i, at + 3, TimexType.date, YearMonth.of(year, month).atDay(day).toString(),
				context.anchorOfYear(), "year taken from the nearest fitting date", "month-day", true));
	}

	/** After a weekday or a preposition of days, or right behind another such date. */
	private static boolean isPlaced(TimeContext context, int i, int at) {
		Tokens tokens = context.tokens;
		boolean listed = tokens.in(i - 1, ",", "or", "and", "to", "-") && tokens.is(i - 3, "/")
				&& context.referenceEnd() == i - 1;
		return at > i || listed || tokens.in(i - 1, "on", "by", "until", "since", "before", "after", "from");
	}
}

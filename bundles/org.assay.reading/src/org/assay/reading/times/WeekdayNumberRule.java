package org.assay.reading.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.assay.reading.TimexType;
import org.assay.reading.tokens.PartOfSpeech;
import org.assay.reading.tokens.Tokens;

/** "Friday the 13th", "Tue 4th", "Monday the twenty-seventh": the nearest such day of a month that is that weekday. */
final class WeekdayNumberRule implements TimeRule {

	/** Every day of a month falls on every weekday within this many months, but for the 31st and leap years. */
	private static final int MONTHS = 14;

	@Override
	public Optional<TimeMatch> match(TimeContext context, int i) {
		Tokens tokens = context.tokens;
		DayOfWeek weekday = tokens.isCapitalised(i) || TimeWords.day(tokens.lower(i)) != null || tokens.in(i,
				"tues", "thurs") ? TimeWords.shortDay(
						tokens
								.lower(i))
						: null;
		if (weekday == null) {
			return Optional.empty();
		}
		boolean the = tokens.is(i + 1, "the");
		int at = the ? i + 2 : i + 1;
		DayNumber number = DayNumber.at(context, at);
		boolean ordinal = number.found() && !tokens.word(at).matches("\\d+");
		boolean free = number.to() >= context.limit() || !tokens.isWord(number.to()) && !tokens.startsWithDigit(number
				.to()) && !tokens.in(number.to(), "%", "-", "/", ":");
		if (!number.found() || !ordinal && !free || ordinal && counts(context, number.to())) {
			return Optional.empty();
		}
		Optional<LocalDate> anchor = context.published().or(context::referenceDay);
		return anchor.flatMap(from -> near(from, weekday, number.day(), context.tense(i) == Tense.future).flatMap(
				date -> TimeMatch.worked(i, number.to(), TimexType.date, date.toString(), from.toString(),
						"the nearest day of a month with that number and weekday", "weekday-number")));
	}

	private static boolean counts(TimeContext context, int after) {
		PartOfSpeech tag = context.tagged.tag(after);
		return after < context.limit() && (tag == PartOfSpeech.noun || tag == PartOfSpeech.adjective
				|| tag == PartOfSpeech.properNoun);
	}

	/** The nearest one; of two that are about as near, the one on the side the verb points to. */
	private static Optional<LocalDate> near(LocalDate anchor, DayOfWeek weekday, int day, boolean ahead) {
		for (int months = 0; months <= MONTHS; months++) {
			for (int sign : ahead ? new int[] { 1, -1 } : new int[] { -1, 1 }) {
				YearMonth month = YearMonth.from(anchor).plusMonths((long) sign * months);
				boolean fits = day <= month.lengthOfMonth() && month.atDay(day).getDayOfWeek() == weekday;
				if (fits) {
					return Optional.of(month.atDay(day));
				}
			}
		}
		return Optional.empty();
	}
}

package org.assay.reading.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import org.assay.reading.TimexType;
import org.assay.reading.tokens.Tokens;

/** "Monday", "last Friday", "next Tuesday morning": days of the week, looking back or ahead as the verb does. */
final class WeekdayRule implements TimeRule {

	@Override
	public Optional<TimeMatch> match(TimeContext context, int i) {
		Tokens tokens = context.tokens;
		int at = i;
		boolean last = tokens.is(at, "last") || tokens.in(at, "this") && tokens.is(at + 1, "past");
		boolean coming = tokens.in(at, "this") && tokens.in(at + 1, "coming", "upcoming");
		boolean next = tokens.in(at, "next", "coming", "upcoming", "following") || coming;
		boolean here = tokens.is(at, "this") && !last && !coming;
		last |= tokens.is(at, "previous");
		if (last || next || here) {
			at += (last || coming) && tokens.is(at, "this") ? 2 : 1;
		}
		DayOfWeek day = day(context, at);
		if (day == null) {
			return weekFirst(context, i);
		}
		Optional<TimeMatch> inWeek = last || next || here ? Optional.empty() : ofWeek(context, i, day);
		if (inWeek.isPresent()) {
			return inWeek;
		}
		if (tokens.lower(at + 1).endsWith("s") && TimeWords.part(singular(tokens.lower(at + 1))) != null) {
			return TimeMatch.stated(i, at + 2, TimexType.set, "XXXX-WXX-" + day.getValue() + suffix(TimeWords.part(
					singular(tokens.lower(at + 1)))), "weekday");
		}
		String part = TimeWords.part(tokens.lower(at + 1));
		int to = part == null ? at + 1 : at + 2;
		TimexType type = part == null ? TimexType.date : TimexType.time;
		Optional<LocalDate> anchor = (tokens.is(i, "following") ? context.referenceDay() : Optional.<LocalDate>empty())
				.or(context::published).or(context::referenceDate);
		if (anchor.isEmpty()) {
			return TimeMatch.stated(i, to, type, "XXXX-WXX-" + day.getValue() + suffix(part), "weekday");
		}
		Tense tense = next ? Tense.future : last ? Tense.past : context.tense(i);
		LocalDate date = resolve(anchor.get(), day, tense, last || next, here);
		return Optional.of(new TimeMatch(i, to, type, date + suffix(part), anchor.get().toString(),
				arithmetic(day, date, anchor.get(), last || next), "weekday", true));
	}

	/** The day of the week that is named; a short name such as "Sat" only before a clock time. */
	private static DayOfWeek day(TimeContext context, int i) {
		Tokens tokens = context.tokens;
		boolean clock = tokens.in(i + 1, "at", "around", ",") && tokens.startsWithDigit(i + 2) && (!tokens.isWord(i + 3)
				|| TimeWords.half(tokens, i + 3) >= 0) || tokens.startsWithDigit(i + 1) && tokens.word(i + 1).matches(
						"1?\\d:[0-5]\\d");
		return clock && tokens.isCapitalised(i) ? TimeWords.shortDay(tokens.lower(i)) : TimeWords.day(tokens.lower(i));
	}

	/** "Tuesday of last week", "Friday next week". */
	private static Optional<TimeMatch> ofWeek(TimeContext context, int i, DayOfWeek day) {
		Tokens tokens = context.tokens;
		int of = tokens.is(i + 1, "of") ? i + 2 : i + 1;
		int at = tokens.is(of, "the") ? of + 1 : of;
		return shift(tokens, at).flatMap(weeks -> dayInWeek(context, i, at + 2, day, weeks));
	}

	/** "next week on Tuesday", "last week Friday". */
	private static Optional<TimeMatch> weekFirst(TimeContext context, int i) {
		Tokens tokens = context.tokens;
		Optional<Integer> weeks = shift(tokens, i);
		int at = tokens.is(i + 2, "on") ? i + 3 : i + 2;
		DayOfWeek day = weeks.isEmpty() ? null
				: tokens.isCapitalised(at) ? TimeWords.shortDay(tokens.lower(at)) : TimeWords.day(tokens.lower(at));
		return day == null ? Optional.empty() : dayInWeek(context, i, at + 1, day, weeks.get());
	}

	private static Optional<Integer> shift(Tokens tokens, int i) {
		return !tokens.is(i + 1, "week") ? Optional.empty() : switch (tokens.lower(i)) {
		case "last", "previous" -> Optional.of(-1);
		case "this" -> Optional.of(0);
		case "next", "following" -> Optional.of(1);
		default -> Optional.empty();
		};
	}

	private static Optional<TimeMatch> dayInWeek(TimeContext context, int from, int to, DayOfWeek day, int weeks) {
		return context.published().map(anchor -> new TimeMatch(from, to, TimexType.date, anchor.plusWeeks(weeks).with(
				day).toString(), anchor.toString(),
				"that day of the week " + (weeks < 0 ? "before" : weeks > 0 ? "after"
						: "itself"),
				"weekday", true));
	}

	private static String singular(String plural) {
		return plural.substring(0, plural.length() - 1);
	}

	private static String suffix(String part) {
		return part == null ? "" : "T" + part;
	}

	private static LocalDate resolve(LocalDate anchor, DayOfWeek day, Tense tense, boolean strict, boolean here) {
		int back = Math.floorMod(anchor.getDayOfWeek().getValue() - day.getValue(), 7);
		int ahead = Math.floorMod(-back, 7);
		if (here) {
			return ahead <= 3 || tense == Tense.future ? anchor.plusDays(ahead) : anchor.minusDays(back);
		}
		if (tense == Tense.future) {
			return anchor.plusDays(ahead == 0 && strict ? 7 : ahead);
		}
		return anchor.minusDays(back == 0 && strict ? 7 : back);
	}

	private static String arithmetic(DayOfWeek day, LocalDate date, LocalDate anchor, boolean strict) {
		String name = day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
		boolean ahead = date.isAfter(anchor);
		return (ahead ? "next " : "last ") + name + (ahead ? strict ? " after " : " on or after "
				: strict ? " before " : " on or before ") + TimeValues.spoken(anchor);
	}
}

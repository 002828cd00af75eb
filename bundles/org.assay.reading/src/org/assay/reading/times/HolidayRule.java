package org.assay.reading.times;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.assay.reading.TimexType;
import org.assay.reading.tokens.Tokens;

/** Holidays with a fixed or a reckoned day: "Christmas", "New Year's Eve", "Thanksgiving Day". */
final class HolidayRule implements TimeRule {

	@Override
	public Optional<TimeMatch> match(TimeContext context, int i) {
		Tokens tokens = context.tokens;
		if (!tokens.isCapitalised(i)) {
			return Optional.empty();
		}
		int to = i + 1;
		String name = tokens.lower(i);
		if (name.equals("new") && tokens.is(i + 1, "year") && tokens.isCapitalised(i + 1)) {
			to = tokens.is(i + 2, "'s") ? i + 3 : i + 2;
			name = tokens.is(to, "eve") ? "new year's eve" : "new year";
		}
		boolean labour = tokens.in(i, "labor", "labour", "memorial", "independence", "veterans", "valentine")
				&& (tokens.is(i + 1, "day") || tokens.is(i + 1, "'s") && tokens.is(i + 2, "day"));
		if (labour) {
			to = tokens.is(i + 1, "day") ? i + 1 : i + 2;
		} else if (!tokens.in(i, "new", "christmas", "halloween", "thanksgiving")) {
			return Optional.empty();
		}
		boolean eve = tokens.is(to, "eve");
		to += eve || tokens.is(to, "day") && tokens.isCapitalised(to) ? 1 : 0;
		int at = tokens.in(to, ",", "of", "in") ? to + 1 : to;
		int stated = context.year(at);
		int year = stated > 0 ? stated : context.published().map(LocalDate::getYear).orElse(-1);
		if (year < 0) {
			return Optional.empty();
		}
		LocalDate date = date(name, year, eve);
		if (date == null) {
			return Optional.empty();
		}
		if (stated < 0) {
			int guess = context.yearOf(date.getMonthValue(), date.getDayOfMonth(), i);
			date = guess > 0 ? date(name, guess, eve) : date;
		}
		return stated > 0 ? TimeMatch.stated(i, at + 1, TimexType.date, date.toString(), "holiday")
				: TimeMatch.worked(i, to, TimexType.date, date.toString(), context.anchorOfYear(),
						"the nearest such holiday", "holiday");
	}

	private static LocalDate date(String name, int year, boolean eve) {
		return switch (name) {
		case "christmas" -> LocalDate.of(year, 12, eve ? 24 : 25);
		case "new year's eve" -> LocalDate.of(year, 12, 31);
		case "new year" -> LocalDate.of(year, 1, 1);
		case "halloween" -> LocalDate.of(year, 10, 31);
		case "valentine" -> LocalDate.of(year, 2, 14);
		case "independence" -> LocalDate.of(year, 7, 4);
		case "veterans" -> LocalDate.of(year, 11, 11);
		case "labor" -> LocalDate.of(year, 9, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
		case "memorial" -> LocalDate.of(year, 5, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
		case "thanksgiving" -> LocalDate.of(year, 11, 1).with(TemporalAdjusters.dayOfWeekInMonth(4,
				DayOfWeek.THURSDAY));
		default -> null;
		};
	}
}

package org.assay.reading.times;

import java.time.YearMonth;
import java.util.Optional;
import org.assay.reading.tokens.Tokens;

/**
 * A month by its name or from where one stands: "May 2030", "May", "last month", "the month".
 *
 * @param to     the token after its last
 * @param anchor the date it is counted from, or empty
 */
record NamedMonth(YearMonth month, int to, String anchor) {

	static Optional<NamedMonth> at(TimeContext context, int i) {
		Tokens tokens = context.tokens;
		int named = tokens.isCapitalised(i) || TimeWords.isPlainMonth(tokens.lower(i))
				? TimeWords.month(tokens.lower(i))
				: 0;
		return named > 0 ? named(context, i, named) : relative(context, i);
	}

	private static Optional<NamedMonth> named(TimeContext context, int i, int named) {
		StatedYear stated = StatedYear.at(context, context.tokens.in(i + 1, ",", "of") ? i + 2 : i + 1);
		int year = stated.found() ? stated.year() : context.yearOf(named, 0, i);
		return year < 0 ? Optional.empty() : Optional.of(new NamedMonth(YearMonth.of(year, named), stated.found()
				? stated.to()
				: i + 1, stated.found() ? "" : context.anchorOfYear()));
	}

	/** "last month", "this month", "the month". */
	static Optional<NamedMonth> relative(TimeContext context, int i) {
		Tokens tokens = context.tokens;
		int at = tokens.is(i, "the") ? i + 1 : i;
		int shift = tokens.in(at, "last", "previous", "past") ? -1
				: tokens.in(at, "next", "following", "coming") ? 1 : 0;
		int noun = shift != 0 || tokens.in(at, "this", "same") ? at + 1 : at;
		return noun == i || !tokens.is(noun, "month") ? Optional.empty() : context.published().or(context::narrative)
				.map(anchor -> new NamedMonth(YearMonth.from(anchor).plusMonths(shift), noun + 1, anchor.toString()));
	}
}

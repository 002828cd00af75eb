package org.assay.reading.times;

import java.time.LocalDate;
import java.util.Optional;
import org.assay.reading.TimexType;
import org.assay.reading.tokens.Tokens;

/**
 * The year that stands behind a month or season: "June last year", "in January of this year", "October the following year".
 *
 * @param year   the year meant
 * @param to     the token after its last
 * @param anchor the date it is counted from
 * @param leans  whether it counts from the narrative's date
 */
record RelativeYear(int year, int to, LocalDate anchor, boolean leans) {

	static Optional<RelativeYear> at(TimeContext context, int i) {
		Tokens tokens = context.tokens;
		int at = tokens.in(i, "of", ",") ? i + 1 : i;
		at += tokens.is(at, "the") ? 1 : 0;
		boolean leans = tokens.in(at, "following", "previous", "preceding", "same");
		boolean counted = tokens.in(at, "this", "last", "next");
		if (!leans && !counted || !tokens.is(at + 1, "year") || tokens.in(at + 2, "'s", "-")) {
			return Optional.empty();
		}
		int shift = tokens.in(at, "last", "previous", "preceding") ? -1 : tokens.in(at, "next", "following") ? 1 : 0;
		int to = at + 2;
		return (leans ? context.narrative() : context.published().or(context::narrative))
				.map(anchor -> new RelativeYear(anchor.getYear() + shift, to, anchor, leans));
	}

	/** The whole expression from the token on; {@code rest} is what follows the year in the value, such as "-06". */
	Optional<TimeMatch> match(int from, String rest) {
		String how = "in the year " + year;
		return Optional.of(new TimeMatch(from, to, TimexType.date, TimeValues.year(year) + rest, anchor.toString(), how,
				"month-of-year", true));
	}
}

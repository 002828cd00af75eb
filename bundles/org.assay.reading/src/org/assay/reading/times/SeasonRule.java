package org.assay.reading.times;

import java.time.LocalDate;
import java.util.Optional;
import org.assay.reading.TimexType;
import org.assay.reading.tokens.Tokens;

/** "last fall", "this summer", "the winter of 1941", "spring 2024", "the winter of 1941-42". */
final class SeasonRule implements TimeRule {

	@Override
	public Optional<TimeMatch> match(TimeContext context, int i) {
		Tokens tokens = context.tokens;
		boolean past = tokens.is(i, "this") && tokens.is(i + 1, "past");
		boolean last = tokens.is(i, "last") || past;
		boolean next = tokens.is(i, "next");
		boolean here = !past && tokens.in(i, "this", "the", "that");
		int at = past ? i + 2 : last || next || here ? i + 1 : i;
		String season = TimeWords.season(tokens.lower(at));
		if (season == null) {
			return Optional.empty();
		}
		int after = tokens.in(at + 1, "of", ",") ? at + 2 : at + 1;
		StatedYear year = StatedYear.at(context, after);
		if (year.found()) {
			int to = year.to();
			boolean range = tokens.in(to, "-", "–", "/") && tokens.startsWithDigit(to + 1) && !tokens.spaceBefore(to);
			return TimeMatch.stated(i, range ? to + 2 : to, TimexType.date, year.year() + "-" + season,
					"season");
		}
		Optional<RelativeYear> relative = RelativeYear.at(context, at + 1);
		if (relative.isPresent()) {
			return relative.get().match(i, "-" + season);
		}
		boolean placed = tokens.in(at - 1, "in", "during", "since", "by", "until", "late", "early", "mid", "every",
				"each");
		boolean that = tokens.is(i, "that") && context.tagged.tag(at + 1).isVerbal();
		boolean fall = that || tokens.is(at, "fall") && !last && !next && !tokens.is(i, "this");
		if (!last && !next && !here && !placed || fall || tokens.is(at, "spring") && tokens.is(at + 1, "water")) {
			return Optional.empty();
		}
		Optional<LocalDate> anchor = context.published().or(context::narrative);
		if (anchor.isEmpty()) {
			return TimeMatch.stated(i, at + 1, TimexType.date, "XXXX-" + season, "season");
		}
		int nearest = year(anchor.get(), season, last || !next && !tokens.is(i, "this")
				&& context.tense(i) == Tense.past, next);
		return TimeMatch.worked(i, at + 1, TimexType.date, nearest + "-" + season, anchor.get().toString(),
				"the nearest such season that fits", "season");
	}

	private static int year(LocalDate anchor, String season, boolean back, boolean ahead) {
		int begin = switch (season) {
		case "SP" -> 3;
		case "SU" -> 6;
		case "FA" -> 9;
		default -> 12;
		};
		boolean begun = anchor.getMonthValue() >= begin;
		if (back) {
			return begun && anchor.getMonthValue() > begin + 1 ? anchor.getYear() : anchor.getYear() - 1;
		}
		return ahead && begun ? anchor.getYear() + 1 : anchor.getYear();
	}
}

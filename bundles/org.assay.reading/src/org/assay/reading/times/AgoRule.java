package org.assay.reading.times;

import java.time.LocalDate;
import java.util.Optional;
import org.assay.reading.TimexType;
import org.assay.reading.numbers.Numeral;
import org.assay.reading.tokens.Tokens;

/** "three years ago", "a week earlier", "two days later", "a year from now", "year-earlier". */
final class AgoRule implements TimeRule {

	@Override
	public Optional<TimeMatch> match(TimeContext context, int i) {
		Tokens tokens = context.tokens;
		int at = i;
		long count;
		boolean vague = false;
		if (tokens.in(i, "a", "an") && TimeUnit.of(tokens.lower(i + 1)) != null) {
			count = 1;
			at = i + 1;
		} else if (tokens.in(i, "several", "many") || tokens.is(i, "a") && tokens.in(i + 1, "few", "couple")) {
			at = tokens.is(i, "a") ? i + 2 : i + 1;
			at = tokens.is(at, "of") ? at + 1 : at;
			count = 0;
			vague = true;
		} else if (tokens.in(i, "year", "month", "week") && tokens.is(i + 1, "-")) {
			return hyphenated(context, i);
		} else if (tokens.is(i, "the") && tokens.is(i + 1, "year") && tokens.is(i + 2, "-")) {
			return hyphenated(context, i + 1);
		} else {
			Optional<Numeral> number = context.count(i);
			if (number.isEmpty() || number.get().asInt() <= 0 || number.get().asInt() > 100_000) {
				return Optional.empty();
			}
			count = number.get().asInt();
			at = number.get().to();
		}
		TimeUnit unit = TimeUnit.of(tokens.lower(at));
		int sign = unit == null ? 0 : direction(tokens, at + 1);
		if (sign == 0) {
			return Optional.empty();
		}
		int to = tokens.is(at + 1, "from") ? at + 3 : at + 2;
		boolean text = tokens.in(at + 1, "earlier", "later", "before", "after", "previously", "afterwards",
				"afterward");
		return result(context, i, to, unit, sign * count, vague, text);
	}

	private static int direction(Tokens tokens, int at) {
		return switch (tokens.lower(at)) {
		case "ago", "earlier", "previously" -> -1;
		case "later", "hence", "afterwards", "afterward" -> 1;
		case "from" -> tokens.in(at + 1, "now", "today") ? 1 : 0;
		case "before" -> tokens.isWord(at + 1) ? 0 : -1;
		case "after" -> tokens.isWord(at + 1) ? 0 : 1;
		default -> 0;
		};
	}

	/** "year-earlier", "year-ago". */
	private static Optional<TimeMatch> hyphenated(TimeContext context, int i) {
		Tokens tokens = context.tokens;
		if (!tokens.in(i + 2, "earlier", "ago")) {
			return Optional.empty();
		}
		TimeUnit unit = TimeUnit.of(tokens.lower(i));
		boolean period = tokens.in(i + 3, "quarter", "period");
		Optional<String> quarter = unit == TimeUnit.year ? context.quarterYearBefore(i) : Optional.empty();
		int from = tokens.is(i - 1, "the") ? i - 1 : i;
		if (period && quarter.isPresent()) {
			return TimeMatch.worked(from, i + 4, TimexType.date, quarter.get(), "", "the same quarter one year before",
					"year-ago");
		}
		return result(context, from, i + 3, unit, -1, false, false);
	}

	private static Optional<TimeMatch> result(TimeContext context, int from, int to, TimeUnit unit, long count,
			boolean vague, boolean leansOnText) {
		Optional<String> quarter = unit == TimeUnit.year && count == -1 ? context.quarterYearBefore(from)
				: Optional.empty();
		if (quarter.isPresent()) {
			return TimeMatch.worked(from, to, TimexType.date, quarter.get(), "", "the same quarter one year before",
					"year-ago");
		}
		if (vague || unit == null) {
			return TimeMatch.stated(from, to, TimexType.date, context.tokens.is(to - 1, "ago") ? "PAST_REF"
					: context.tokens.is(to - 1, "later") ? "FUTURE_REF" : "PAST_REF", "vague-ago");
		}
		Optional<LocalDate> anchor = leansOnText && context.isHistory() ? context.narrative()
				: leansOnText ? context.nearDay(from).or(context::published).or(context::narrative)
						: context.published().or(context::narrative);
		if (anchor.isEmpty() || unit.isClock()) {
			return TimeMatch.stated(from, to, TimexType.duration,
					unit.duration(Long.toString(Math.abs(count))), "ago");
		}
		LocalDate date = TimeValues.shift(anchor.get(), unit, count);
		boolean week = unit == TimeUnit.week;
		String value = week ? TimeValues.week(date) : TimeValues.of(date, unit);
		String how = Math.abs(count) + " " + unit + (Math.abs(count) == 1 ? "" : "s") + (count < 0 ? " before "
				: " after ")
				+ TimeValues.spoken(anchor.get());
		return Optional.of(new TimeMatch(from, to, TimexType.date, value, anchor.get().toString(), how, "ago",
				leansOnText));
	}
}

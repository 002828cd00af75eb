package org.assay.reading.times;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assay.reading.TimexType;
import org.assay.reading.tokens.Tokens;

/** "early 2024", "the end of the year", "mid-March", "earlier this week", "late Tuesday": the value of the whole. */
final class EdgeRule implements TimeRule {

	private final List<TimeRule> inner;

	EdgeRule(List<TimeRule> inner) {
		this.inner = inner;
	}

	@Override
	public Optional<TimeMatch> match(TimeContext context, int i) {
		Tokens tokens = context.tokens;
		int at = edge(tokens, i);
		if (at == i) {
			return Optional.empty();
		}
		if (tokens.is(at - 1, "in") && tokens.is(at, "the") && isWide(tokens, at + 1)) {
			return theUnit(context, at).map(match -> match.spanning(i, match.to()));
		}
		Optional<TimeMatch> best = Optional.empty();
		for (TimeRule rule : inner) {
			Optional<TimeMatch> match = rule.match(context, at);
			boolean point = match.isPresent() && (match.get().type() == TimexType.date
					|| match.get().type() == TimexType.time) && !match.get().value().endsWith("_REF");
			if (point && (best.isEmpty() || match.get().to() > best.get().to())) {
				best = match;
			}
		}
		Optional<TimeMatch> whole = best.or(() -> theUnit(context, at)).map(match -> match.spanning(i, match.to()));
		return isWeekOf(tokens, at) ? whole.flatMap(day -> week(day, tokens.is(at - 2, "weekend"))) : whole;
	}

	private static boolean isWide(Tokens tokens, int i) {
		return tokens.in(i, "week", "month", "year", "decade");
	}

	private static boolean isWeekOf(Tokens tokens, int at) {
		return tokens.is(at - 1, "of") && tokens.in(at - 2, "week", "weekend");
	}

	/** "the week of March 6", "the weekend of March 6": the one that holds the day, or is next to it. */
	private static Optional<TimeMatch> week(TimeMatch day, boolean weekend) {
		return !day.value().matches("\\d{4}-\\d\\d-\\d\\d") ? Optional.empty()
				: Optional.of(day.withValue(weekend ? TimeValues.weekend(LocalDate.parse(day.value()))
						: TimeValues.week(LocalDate.parse(day.value())), TimexType.date));
	}

	/** "the end of the month": the unit that holds the day of publication. */
	private static Optional<TimeMatch> theUnit(TimeContext context, int at) {
		Tokens tokens = context.tokens;
		TimeUnit unit = tokens.is(at, "the") ? TimeUnit.of(tokens.lower(at + 1)) : null;
		if (unit == null || unit.isClock() || tokens.is(at - 1, "in") && !isWide(tokens, at + 1)
				|| !tokens.in(at - 1, "of", "in") || tokens.lower(at + 1).endsWith("s")) {
			return Optional.empty();
		}
		return context.published().or(context::narrative).flatMap(anchor -> TimeMatch.worked(at, at + 2,
				TimexType.date, TimeValues.of(anchor, unit), anchor.toString(), "the " + unit + " of publication",
				"edge"));
	}

	/** The token after words that narrow a period, or {@code i} when there are none. */
	private static int edge(Tokens tokens, int i) {
		int at = tokens.is(i, "the") ? i + 1 : i;
		if (tokens.in(at, "end", "beginning", "start", "middle", "close", "week", "weekend") && tokens.is(at + 1, "of")
				&& at > i) {
			return at + 2;
		}
		if (tokens.in(at, "early", "late", "mid")) {
			return tokens.in(at + 1, "-", "in") ? at + 2 : at + 1;
		}
		if (at == i && tokens.in(at, "earlier", "later") && tokens.is(at + 1, "in") && tokens.is(at + 2, "the")
				&& isWide(tokens, at + 3)) {
			return at + 2;
		}
		if (at == i && tokens.in(at, "earlier", "later", "sometime")) {
			return tokens.in(at + 1, "on", "in") ? i : at + 1;
		}
		return i;
	}
}

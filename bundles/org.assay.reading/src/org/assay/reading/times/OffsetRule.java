package org.assay.reading.times;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.assay.reading.TimexType;
import org.assay.reading.numbers.Numeral;
import org.assay.reading.tokens.Tokens;

/**
 * A day counted from another: "two weeks before Christmas", "three days after May 5", "2 weeks and 2 days ago", "in three
 * weeks" where the verb looks ahead.
 */
final class OffsetRule implements TimeRule {

	private record Length(Period period, TimeUnit unit, int to) {
	}

	private final List<TimeRule> inner;

	OffsetRule(List<TimeRule> inner) {
		this.inner = inner;
	}

	@Override
	public Optional<TimeMatch> match(TimeContext context, int i) {
		Tokens tokens = context.tokens;
		if (tokens.is(i - 1, "in") && context.tense(i) == Tense.future) {
			return length(context, i).flatMap(length -> ahead(context, i, length));
		}
		Optional<Length> found = length(context, i);
		if (found.isEmpty()) {
			return Optional.empty();
		}
		Length length = found.get();
		if (tokens.is(length.to(), "ago")) {
			return length.unit() == null ? ago(context, i, length) : Optional.empty();
		}
		int sign = tokens.in(length.to(), "after", "from", "following") ? 1
				: tokens.in(length.to(), "before", "prior") ? -1 : 0;
		int at = tokens.is(length.to() + 1, "to") ? length.to() + 2 : length.to() + 1;
		return sign == 0 ? Optional.empty() : day(context, at).filter(day -> !tokens.in(day.to(), "to", "until", "till",
				"through", "-", "–")).map(day -> from(context, i, length, day, sign));
	}

	/** "two weeks", "1 month 21 days"; its unit is null when there are several. */
	private static Optional<Length> length(TimeContext context, int i) {
		Optional<TimeMatch> compound = CompoundDurationRule.compound(context, i);
		if (compound.isPresent()) {
			String value = compound.get().value();
			return value.indexOf('T') >= 0 ? Optional.empty()
					: Optional.of(new Length(Period.parse(value), null, compound.get().to()));
		}
		boolean article = context.tokens.in(i, "a", "an")
				|| context.tokens.is(i, "the") && context.tokens.in(i + 1, "day",
						"week", "month", "year") && context.tokens.in(i + 2, "before", "after");
		Optional<Numeral> number = article ? Optional.empty() : context.count(i).filter(n -> n.asInt() > 0
				&& n.asInt() < 10_000 && !n.vague());
		if (!article && number.isEmpty()) {
			return Optional.empty();
		}
		int at = article ? i + 1 : number.get().to();
		TimeUnit unit = TimeUnit.of(context.tokens.lower(at));
		int count = article ? 1 : number.get().asInt();
		return unit == null || unit.isClock() ? Optional.empty() : Optional.of(new Length(period(unit, count), unit, at
				+ 1));
	}

	private static Period period(TimeUnit unit, int count) {
		return switch (unit) {
		case day -> Period.ofDays(count);
		case week -> Period.ofWeeks(count);
		case month -> Period.ofMonths(count);
		case quarter -> Period.ofMonths(3 * count);
		case year -> Period.ofYears(count);
		case decade -> Period.ofYears(10 * count);
		default -> Period.ofYears(100 * count);
		};
	}

	/** "in three weeks": as exact as its unit. */
	private static Optional<TimeMatch> ahead(TimeContext context, int from, Length length) {
		if (length.unit() == null || length.unit() == TimeUnit.quarter
				|| context.tokens.in(length.to(), "of", "'s", "'", "time", "or")) {
			return Optional.empty();
		}
		return context.published().flatMap(anchor -> TimeMatch.worked(from, length.to(), TimexType.date, TimeValues.of(
				anchor.plus(length.period()), length.unit()), anchor.toString(), "so long after publication", "ahead"));
	}

	private static Optional<TimeMatch> ago(TimeContext context, int from, Length length) {
		return context.published().flatMap(anchor -> TimeMatch.worked(from, length.to() + 1, TimexType.date, anchor
				.minus(length.period()).toString(), anchor.toString(), "so long before publication", "ago"));
	}

	private Optional<TimeMatch> day(TimeContext context, int at) {
		return inner.stream().flatMap(rule -> rule.match(context, at).stream())
				.filter(match -> match.type() == TimexType.date && match.value().matches("\\d{4}(-\\d\\d-\\d\\d)?"))
				.max((a, b) -> Integer.compare(
						a.to(), b.to()));
	}

	private static TimeMatch from(TimeContext context, int from, Length length, TimeMatch day, int sign) {
		boolean year = day.value().length() == 4;
		LocalDate start = LocalDate.parse(year ? day.value() + "-01-01" : day.value());
		LocalDate date = sign > 0 ? start.plus(length.period()) : start.minus(length.period());
		String value = year ? TimeValues.year(date.getYear()) : date.toString();
		return new TimeMatch(from, day.to(), TimexType.date, value, day.value(), context.tokens.words(from, length.to())
				+ (sign > 0 ? " after " : " before ") + day.value(), "offset", true);
	}
}

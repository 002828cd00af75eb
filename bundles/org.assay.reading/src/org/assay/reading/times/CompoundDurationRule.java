package org.assay.reading.times;

import java.util.Optional;
import org.assay.reading.TimexType;
import org.assay.reading.numbers.Numeral;
import org.assay.reading.tokens.Tokens;

/** "one year and three months", "1 hour 30 minutes", "another week", "the whole day", "a fortnight". */
final class CompoundDurationRule implements TimeRule {

	@Override
	public Optional<TimeMatch> match(TimeContext context, int i) {
		Tokens tokens = context.tokens;
		int article = tokens.in(i, "a", "the") ? i + 1 : i;
		if (tokens.in(article, "fortnight")) {
			return TimeMatch.stated(i, article + 1, TimexType.duration, "P2W", "duration");
		}
		if (tokens.in(article, "another", "all", "full", "whole", "entire")) {
			int at = tokens.is(article + 1, "-") ? article + 2 : article + 1;
			TimeUnit unit = TimeUnit.of(tokens.lower(at));
			return unit == null || unit == TimeUnit.quarter || tokens.lower(at).endsWith("s") ? Optional.empty()
					: TimeMatch.stated(i, at + 1, TimexType.duration, unit.duration("1"), "duration");
		}
		return compound(context, i);
	}

	/** A length of time in two or more units: "one year and three months". */
	static Optional<TimeMatch> compound(TimeContext context, int i) {
		Tokens tokens = context.tokens;
		StringBuilder date = new StringBuilder();
		StringBuilder clock = new StringBuilder();
		TimeUnit last = null;
		int at = i;
		int to = i;
		int parts = 0;
		while (true) {
			Optional<Numeral> number = context.count(at).filter(n -> n.asInt() > 0 && !n.vague());
			TimeUnit unit = number.isEmpty() ? null : TimeUnit.of(tokens.lower(number.get().to()));
			if (unit == null || last != null && unit.compareTo(last) >= 0 || unit == TimeUnit.quarter) {
				break;
			}
			String part = unit.duration(Integer.toString(number.get().asInt()));
			(unit.isClock() ? clock : date).append(part.substring(unit.isClock() ? 2 : 1));
			last = unit;
			parts++;
			to = number.get().to() + 1;
			at = tokens.in(to, "and", ",") ? to + 1 : to;
			at += at > to && tokens.is(at, "and") ? 1 : 0;
		}
		String value = "P" + date + (clock.isEmpty() ? "" : "T" + clock);
		return parts < 2 ? Optional.empty() : TimeMatch.stated(i, to, TimexType.duration, value, "compound-duration");
	}
}

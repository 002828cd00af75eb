package org.assay.reading.times;

import java.util.List;
import java.util.Optional;
import org.assay.reading.TimexType;

/** A clock time or part of the day with the date behind it: "5:45 AM PST on February 25", "9 a.m. Thursday". */
final class ClockOnDateRule implements TimeRule {

	private final List<TimeRule> dates;
	private final ClockRule clock = new ClockRule();

	ClockOnDateRule(List<TimeRule> rules) {
		dates = rules.stream().filter(rule -> rule instanceof MonthRule || rule instanceof WeekdayRule
				|| rule instanceof DeicticRule || rule instanceof NumericDateRule).toList();
	}

	@Override
	public Optional<TimeMatch> match(TimeContext context, int i) {
		Optional<TimeMatch> time = clock.match(context, i).or(() -> part(context, i));
		if (time.isEmpty()) {
			return time;
		}
		int to = time.get().to();
		int bracket = afterBracket(context, to);
		int at = bracket + (context.tokens.in(bracket, "on", ",", "of") ? 1 : 0);
		for (TimeRule rule : dates) {
			Optional<TimeMatch> date = rule.match(context, at);
			if (date.isPresent() && date.get().value().matches("\\d{4}-\\d\\d-\\d\\d")) {
				String hour = time.get().value().substring(time.get().value().indexOf('T'));
				TimeMatch day = date.get();
				return Optional.of(
						new TimeMatch(i, bracket > to ? to : day.to(), TimexType.time, day.value() + hour, day.anchor(),
								day.arithmetic(), "clock-on-date", true));
			}
		}
		return Optional.empty();
	}

	/** "10:35 a.m. (0735 GMT) Friday": the day stands behind the same time elsewhere. */
	private int afterBracket(TimeContext context, int at) {
		Optional<TimeMatch> other = context.tokens.is(at, "(") ? clock.match(context, at + 1) : Optional.empty();
		return other.isPresent() && context.tokens.is(other.get().to(), ")") ? other.get().to() + 1 : at;
	}

	/** "the morning of September 11". */
	private static Optional<TimeMatch> part(TimeContext context, int i) {
		int at = context.tokens.is(i, "the") ? i + 1 : i;
		String code = TimeWords.part(context.tokens.lower(at));
		return code == null || !context.tokens.in(at + 1, "of", "on") ? Optional.empty()
				: TimeMatch.stated(i, at + 1, TimexType.time, "XXXX-XX-XXT" + code, "part-of-day");
	}
}
